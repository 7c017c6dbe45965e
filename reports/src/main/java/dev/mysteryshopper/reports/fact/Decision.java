package dev.mysteryshopper.reports.fact;

import java.util.Locale;

/** What the company decided on a request, seen from the customer's side. */
public enum Decision implements Value {
    ACCEPTED,
    DENIED,
    CONDITIONAL;

    @Override
    public FactType type() {
        return FactType.DECISION;
    }

    @Override
    public String normal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
