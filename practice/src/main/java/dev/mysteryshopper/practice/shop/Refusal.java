package dev.mysteryshopper.practice.shop;

/** The shop cannot do what was asked; the message says why in words for the customer. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        NO_ITEMS,
        BAD_QUANTITY,
        SOLD_OUT,
        UNKNOWN_ORDER,
        ALREADY_CANCELLED,
        TOO_LATE,
        NOT_IN_ORDER
    }

    private final Why why;

    public Refusal(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The message, which is never missing here. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
