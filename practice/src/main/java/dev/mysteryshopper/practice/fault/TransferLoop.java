package dev.mysteryshopper.practice.fault;

/** Warranty and Orders each hold the other responsible for claims. */
public record TransferLoop() implements Fault {
    @Override
    public String name() {
        return "transfer-loop";
    }

    @Override
    public String whatACustomerNotices() {
        return "Who claims a warranty by chat is passed from Warranty to Orders and back before anybody decides.";
    }

    /** How often a claim goes from Warranty to Orders and back. */
    public int rounds() {
        return 1;
    }
}
