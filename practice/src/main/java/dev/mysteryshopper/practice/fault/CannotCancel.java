package dev.mysteryshopper.practice.fault;

/** The chat desk's cancellations never reach the warehouse. */
public record CannotCancel() implements Fault {
    @Override
    public String name() {
        return "cannot-cancel";
    }

    @Override
    public String whatACustomerNotices() {
        return "A cancellation by chat is confirmed, but the order is shipped all the same.";
    }
}
