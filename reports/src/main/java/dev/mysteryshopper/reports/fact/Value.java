package dev.mysteryshopper.reports.fact;

/** A value that a company stated, normalised so that it can be compared across channels. */
public sealed interface Value
        permits Money, Span, Day, Hours, Percent, YesNo, Decision, OrderStatus, Quantity, ContactDetail, Text {

    /** What kind of value this is. */
    FactType type();

    /** The value in its one written form, such as {@code 4.99 USD} or {@code P14D}; {@link Values#parse} reads it back. */
    String normal();
}
