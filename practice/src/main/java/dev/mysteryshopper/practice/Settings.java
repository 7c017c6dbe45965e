package dev.mysteryshopper.practice;

import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.Faults;
import java.time.Duration;
import java.time.Instant;

/**
 * How the practice company is to be.
 *
 * @param port to listen on; 0 takes a free one
 * @param seed the same seed gives the same company: who answers, in which words, how fast
 * @param speed 1.0 is real time; 60 makes a company minute of each second on the wall, and all that the desks let customers
 *     wait is that much shorter; above 0
 * @param start company time when the company starts
 * @param till numbers of orders, returns and claims are its own, from 0: the parts of a run that is played on several machines can
 *     be put together without taking one order for another
 * @param chatIdle after how long without a word from the customer a chat is closed; in time on the wall, whatever the speed
 */
public record Settings(int port, FaultSet faults, long seed, double speed, Instant start, int till, Duration chatIdle) {
    private static final Duration CHAT_IDLE = Duration.ofMinutes(10);

    /** On a free port, without faults, seed 1, in real time, beginning now. */
    public static Settings standard() {
        return new Settings(0, Faults.parse("none"), 1, 1.0, Instant.now(), 0, CHAT_IDLE);
    }

    public Settings withPort(int port) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withFaults(FaultSet faults) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withSeed(long seed) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withSpeed(double speed) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withStart(Instant start) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withTill(int till) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }

    public Settings withChatIdle(Duration chatIdle) {
        return new Settings(port, faults, seed, speed, start, till, chatIdle);
    }
}
