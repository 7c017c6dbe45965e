package dev.mysteryshopper.reports.fact;

import java.util.Map;
import java.util.Optional;

/** Time zones that replies name, in hours from Greenwich in winter; the difference of two is what counts. */
final class TimeZones {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("eastern", -5),
            Map.entry("et", -5),
            Map.entry("est", -5),
            Map.entry("edt", -5),
            Map.entry("central", -6),
            Map.entry("ct", -6),
            Map.entry("cst", -6),
            Map.entry("mountain", -7),
            Map.entry("mst", -7),
            Map.entry("pacific", -8),
            Map.entry("pt", -8),
            Map.entry("pst", -8),
            Map.entry("pdt", -8),
            Map.entry("gmt", 0),
            Map.entry("bst", 0),
            Map.entry("utc", 0),
            Map.entry("uk", 0),
            Map.entry("london", 0),
            Map.entry("cet", 1),
            Map.entry("berlin", 1),
            Map.entry("paris", 1));

    private TimeZones() {}

    /** The zone named in a text: "Pacific", "ET", "UK time"; place names count only before "time". */
    static Optional<Integer> in(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Integer hours = HOURS.get(passage.word(i));
            if (hours != null && !passage.quoted(i) && isZone(passage, i)) {
                return Optional.of(hours);
            }
        }
        return Optional.empty();
    }

    private static boolean isZone(Passage passage, int i) {
        Token token = passage.token(i);
        boolean time = passage.is(i + 1, "time") || passage.is(i + 2, "time");
        boolean behindClock = i > 0
                && (passage.is(i - 1, "am")
                        || passage.is(i - 1, "pm")
                        || passage.isNumber(i - 1)
                        || passage.is(i - 1, "m"));
        return time
                || (behindClock && token.capital() && !token.is("uk") && !token.is("central"))
                || (behindClock && (token.is("pacific") || token.is("eastern")));
    }
}
