package dev.mysteryshopper.practice.fault;

/** The chat breaks off in the middle of an order. */
public record Drops() implements Fault {
    @Override
    public String name() {
        return "drops";
    }

    @Override
    public String whatACustomerNotices() {
        return "The connection breaks while ordering by chat, right after the shipping method was given.";
    }
}
