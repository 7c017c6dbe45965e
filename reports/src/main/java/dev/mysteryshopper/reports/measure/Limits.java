package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Limit;
import java.time.Duration;
import java.util.HashMap;
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

    private final Map<String, Long> limits = new HashMap<>();

    Limits(List<Limit> limits) {
        limits.forEach(limit -> this.limits.put(limit.measure(), limit.atMost()));
    }

    /** The longest that a wait of this kind may last; empty if the company set no limit. */
    Optional<Duration> of(WaitKind kind) {
        return WAITS.entrySet().stream()
                .filter(name -> name.getValue() == kind)
                .flatMap(name -> Optional.ofNullable(limits.get(name.getKey())).stream())
                .findFirst()
                .map(Duration::ofMillis);
    }

    /** The most transfers that a contact may have; empty if the company set no limit. */
    OptionalLong transfers() {
        Long most = limits.get(TRANSFERS);
        return most == null ? OptionalLong.empty() : OptionalLong.of(most);
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
