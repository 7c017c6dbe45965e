package dev.mysteryshopper.reports.fact;

import java.time.LocalDate;

/** A calendar date. */
public record Day(LocalDate date) implements Value {

    @Override
    public FactType type() {
        return FactType.DATE;
    }

    @Override
    public String normal() {
        return date.toString();
    }
}
