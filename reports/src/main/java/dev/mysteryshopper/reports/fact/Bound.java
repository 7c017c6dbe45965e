package dev.mysteryshopper.reports.fact;

/** Whether a number is the value itself or a limit of it. */
public enum Bound {
    EXACT(""),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** What stands before a number in its normal form: nothing, {@code <=} or {@code >=}. */
    public String sign() {
        return sign;
    }

    static Bound ofSign(String normal) {
        return normal.startsWith("<=") ? AT_MOST : normal.startsWith(">=") ? AT_LEAST : EXACT;
    }
}
