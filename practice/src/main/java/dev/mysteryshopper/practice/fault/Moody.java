package dev.mysteryshopper.practice.fault;

import java.util.Set;

/** Some agents of the Returns desk take back worn items, against the policy. */
public record Moody() implements Fault {
    @Override
    public String name() {
        return "moody";
    }

    @Override
    public String whatACustomerNotices() {
        return "Whether worn items are taken back by chat depends on who answers.";
    }

    private static final Set<String> LENIENT = Set.of("Tom");

    /** Whether this agent takes back worn items. */
    public boolean takesBackWornItems(String agent) {
        return LENIENT.contains(agent);
    }
}
