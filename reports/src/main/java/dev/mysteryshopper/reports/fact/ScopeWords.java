package dev.mysteryshopper.reports.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that say for which case something holds, by kind. */
final class ScopeWords {

    enum Kind {
        CUSTOMER(true),
        PLACE(true),
        REGION(true),
        SEASON(false),
        VARIANT(false);

        private final boolean strong;

        Kind(boolean strong) {
            this.strong = strong;
        }

        boolean isStrong() {
            return strong;
        }
    }

    private static final Map<String, Kind> KINDS = kinds();

    private ScopeWords() {}

    static Optional<Kind> of(String word, String stem) {
        Kind kind = KINDS.get(word);
        return Optional.ofNullable(kind != null ? kind : KINDS.get(stem));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        put(
                kinds,
                Kind.CUSTOMER,
                "member members guest guests walk student students resident residents visitor visitors trade existing adult adults child children kids senior seniors teacher teachers staff"
                        + " subscribers non-members nonmembers wholesale commercial private corporate tenants landlords employees families couples groups individuals businesses households firms schools nurses veterans");
        put(
                kinds,
                Kind.PLACE,
                "online showroom stall warehouse app kiosk in-store depot concession franchise in-person");
        put(
                kinds,
                Kind.REGION,
                "international overseas abroad domestic uk usa eu europe ireland scotland wales england mainland highlands islands canada mexico alaska hawaii states london offshore national worldwide");
        put(
                kinds,
                Kind.SEASON,
                "summer winter spring autumn january february april june july august september october november december christmas easter midweek weekend weekends weekdays weekday peak off-peak monday tuesday"
                        + " wednesday thursday friday saturday sunday saturdays sundays mondays tuesdays wednesdays thursdays fridays daytime evening evenings mornings overnight half-term sat sun mon tue wed thu fri");
        put(
                kinds,
                Kind.VARIANT,
                "standard express premium basic deluxe economy flex saver annual monthly weekly yearly single double twin king queen small medium large mini xl xs navy refurbished used opened sealed unopened"
                        + " faulty damaged custom bespoke hardback paperback digital outdoor indoor electric diesel petrol manual automatic frozen fresh sliced fixed variable junior deposit-free prepaid contract business-class");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String words) {
        Words.of(words).forEach(word -> kinds.put(word, kind));
    }
}
