package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Limit;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The limits that the company set itself, by the names of measures. */
final class Limits {

    /** Names of limits on waits, and what they limit. */
    static final Map<String, WaitKind> WAITS = Map.of(
            "queueTime", WaitKind.QUEUE,
            "firstAutomatedReplyTime", WaitKind.FIRST_AUTOMATED_REPLY,
            "firstReplyTime", WaitKind.FIRST_REPLY,
            "replyTime", WaitKind.REPLY,
            "holdTime", WaitKind.HOLD,
            "pageTime", WaitKind.PAGE,
            "requestTime", WaitKind.REQUEST);

    static final String TRANSFERS = "transferCount";

    private final Map<WaitKind, Duration> waits = new EnumMap<>(WaitKind.class);
    private OptionalLong transfers = OptionalLong.empty();

    Limits(List<Limit> limits) {
        for (Limit limit : limits) {
            WaitKind kind = WAITS.get(limit.measure());
            if (kind != null) {
                waits.put(kind, Duration.ofMillis(limit.atMost()));
            } else if (limit.measure().equals(TRANSFERS)) {
                transfers = OptionalLong.of(limit.atMost());
            }
        }
    }

    /** The longest that a wait of this kind may last; empty if the company set no limit. */
    Optional<Duration> of(WaitKind kind) {
        return Optional.ofNullable(waits.get(kind));
    }

    /** Whether the company set no limit on any wait. */
    boolean noWaits() {
        return waits.isEmpty();
    }

    /** The most transfers that a contact may have; empty if the company set no limit. */
    OptionalLong transfers() {
        return transfers;
    }

    /** What is wrong with the limits, a sentence each. */
    static List<String> trouble(List<Limit> limits) {
        return limits.stream()
                .map(Limit::measure)
                .filter(measure -> !WAITS.containsKey(measure) && !measure.equals(TRANSFERS))
                .map(measure -> "The limit on \"" + measure + "\" was not checked: there is no such measure. Known: "
                        + String.join(", ", new TreeSet<>(WAITS.keySet())) + ", " + TRANSFERS + ".")
                .toList();
    }
}
