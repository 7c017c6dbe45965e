package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.practice.PracticeCompany;
import dev.mysteryshopper.practice.Settings;
import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.Faults;
import java.util.LinkedHashMap;
import java.util.Map;

/** Starts the practice company; the one place that knows the practice module. */
public final class PracticeHost implements AutoCloseable {

    /** The faults that are switched on if nothing else is asked for: what a decent company gets wrong. */
    public static final String USUAL_FAULTS = "everyday";

    private final PracticeCompany company;
    private final String faults;

    private PracticeHost(PracticeCompany company, String faults) {
        this.company = company;
        this.faults = faults;
    }

    /**
     * Starts it. It answers when this returns.
     *
     * @param port port on the loopback address; 0 for any that is free
     * @param faults names of faults or of a set of them, with commas
     * @param seed the same seed gives the same company
     * @param speed 1 for real time, 60 for a company minute each second; more than 0
     * @throws IllegalArgumentException if a fault is not known, or the speed cannot be; the message says what is
     * @throws java.io.UncheckedIOException if it cannot listen on the port
     */
    public static PracticeHost start(int port, String faults, long seed, double speed) {
        return start(port, faults, seed, speed, 0);
    }

    /**
     * Starts one that gives numbers of its own to orders.
     *
     * @param till which numbers, from 0; companies with other tills never give the same
     */
    public static PracticeHost start(int port, String faults, long seed, double speed, int till) {
        FaultSet set = Faults.parse(faults);
        return new PracticeHost(
                PracticeCompany.start(Settings.standard()
                        .withPort(port)
                        .withFaults(set)
                        .withSeed(seed)
                        .withSpeed(speed)
                        .withTill(till)),
                set.toString());
    }

    /** The faults that are switched on, in words. */
    public String faults() {
        return faults;
    }

    /** Its addresses, by the names that its company file uses: WEB_URL, CHAT_URL, API_URL and API_TOKEN. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("WEB_URL", company.webUrl());
        environment.put("CHAT_URL", company.chatUrl());
        environment.put("API_URL", company.apiUrl());
        environment.put("API_TOKEN", company.apiToken());
        return environment;
    }

    @Override
    public void close() {
        company.close();
    }
}
