package dev.mysteryshopper.practice.fault;

import java.time.Duration;

/** The Orders desk is short of people. */
public record SlowDesk() implements Fault {
    @Override
    public String name() {
        return "slow-desk";
    }

    @Override
    public String whatACustomerNotices() {
        return "Who cancels by chat waits in a queue for the Orders desk and is then put on hold.";
    }

    /** Company time in the queue. */
    public Duration queue() {
        return Duration.ofSeconds(5);
    }

    /** The place in the queue in which the customer begins. */
    public int firstPosition() {
        return 3;
    }

    /** Company time on hold. */
    public Duration hold() {
        return Duration.ofSeconds(4);
    }
}
