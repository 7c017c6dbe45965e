package dev.mysteryshopper.practice.fault;

/** Nobody watches the chat line for order tracking. */
public record Silent() implements Fault {
    @Override
    public String name() {
        return "silent";
    }

    @Override
    public String whatACustomerNotices() {
        return "Who asks by chat where an order is never gets an answer.";
    }
}
