package dev.mysteryshopper.reports.fact;

/** Whether the statement in the fact holds ("booking required": "just turn up" is no). */
public record YesNo(boolean yes) implements Value {

    @Override
    public FactType type() {
        return FactType.YES_NO;
    }

    @Override
    public String normal() {
        return Boolean.toString(yes);
    }
}
