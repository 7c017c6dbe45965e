package dev.mysteryshopper.practice.fault;

/** What the customer has told is lost on the way to Warranty and to the manager. */
public record Forgets() implements Fault {
    @Override
    public String name() {
        return "forgets";
    }

    @Override
    public String whatACustomerNotices() {
        return "Passed on to the Warranty desk or to the manager, the customer is asked again for the order number already given.";
    }
}
