package dev.mysteryshopper.practice.shop;

/**
 * What the shop decided about a return or a claim.
 *
 * @param because one sentence for the customer
 */
public record Decision(boolean accepted, String because) {
    public static Decision accept(String because) {
        return new Decision(true, because);
    }

    public static Decision deny(String because) {
        return new Decision(false, because);
    }

    /** "accepted" or "denied". */
    public String word() {
        return accepted ? "accepted" : "denied";
    }
}
