package dev.mysteryshopper.practice.fault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The faults that are switched on. */
public record FaultSet(List<Fault> faults) {
    public FaultSet {
        faults = List.copyOf(faults);
    }

    /** A company without faults. */
    public static FaultSet none() {
        return new FaultSet(List.of());
    }

    /** The fault of this class, when it is on. */
    public <F extends Fault> Optional<F> find(Class<F> kind) {
        return faults.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    public boolean has(Class<? extends Fault> kind) {
        return find(kind).isPresent();
    }

    /** As {@link Faults#parse} reads it: "stale-hours,moody", or "none". */
    @Override
    public String toString() {
        return faults.isEmpty() ? "none" : faults.stream().map(Fault::name).collect(Collectors.joining(","));
    }
}
