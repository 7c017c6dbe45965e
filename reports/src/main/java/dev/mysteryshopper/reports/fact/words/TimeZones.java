package dev.mysteryshopper.reports.fact.words;

import java.util.Map;
import java.util.Optional;

/** Time zones that replies name, in hours from Greenwich in winter; the difference of two is what counts. */
public final class TimeZones {

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
            Map.entry("paris", 1),
            Map.entry("irish", 0),
            Map.entry("british", 0),
            Map.entry("european", 1));

    /** Where a customer may be, for "since you're in Chicago, ... your time". */
    private static final Map<String, Integer> CITIES = Map.ofEntries(
            Map.entry("york", -5),
            Map.entry("boston", -5),
            Map.entry("atlanta", -5),
            Map.entry("miami", -5),
            Map.entry("albany", -5),
            Map.entry("philadelphia", -5),
            Map.entry("washington", -5),
            Map.entry("detroit", -5),
            Map.entry("toronto", -5),
            Map.entry("montreal", -5),
            Map.entry("ottawa", -5),
            Map.entry("chicago", -6),
            Map.entry("dallas", -6),
            Map.entry("houston", -6),
            Map.entry("austin", -6),
            Map.entry("memphis", -6),
            Map.entry("winnipeg", -6),
            Map.entry("denver", -7),
            Map.entry("boise", -7),
            Map.entry("calgary", -7),
            Map.entry("edmonton", -7),
            Map.entry("portland", -8),
            Map.entry("seattle", -8),
            Map.entry("vancouver", -8),
            Map.entry("angeles", -8),
            Map.entry("francisco", -8),
            Map.entry("dublin", 0),
            Map.entry("london", 0),
            Map.entry("edinburgh", 0),
            Map.entry("lisbon", 0),
            Map.entry("berlin", 1),
            Map.entry("paris", 1),
            Map.entry("madrid", 1),
            Map.entry("rome", 1),
            Map.entry("vienna", 1),
            Map.entry("amsterdam", 1));

    private TimeZones() {}

    /** The zone named in a text, or that of the place a customer is said to be in. */
    public static Optional<Integer> in(Passage passage) {
        return named(passage).or(() -> customers(passage));
    }

    /** The zone named in a text: "Pacific", "ET", "UK time"; place names count only before "time". */
    public static Optional<Integer> named(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Integer hours = HOURS.get(passage.word(i));
            if (hours != null && !passage.quoted(i) && isZone(passage, i)) {
                return Optional.of(hours);
            }
        }
        return Optional.empty();
    }

    /** The zone of the place that the customer is said to be in, where hours are told in "your time". */
    private static Optional<Integer> customers(Passage passage) {
        boolean yours = false;
        Optional<Integer> place = Optional.empty();
        for (int i = 0; i < passage.size(); i++) {
            yours |= passage.is(i, "your") && passage.isAny(i + 1, "time", "clock");
            Integer hours = CITIES.get(passage.word(i));
            if (place.isEmpty()
                    && hours != null
                    && !passage.quoted(i)
                    && passage.token(i).capital()) {
                place = Optional.of(hours);
            }
        }
        return yours ? place : Optional.empty();
    }

    private static boolean isZone(Passage passage, int i) {
        Token token = passage.token(i);
        if (token.is("central") && passage.is(i + 1, "european")) {
            return false;
        }
        boolean time = passage.isAny(i + 1, "time", "times") || passage.is(i + 2, "time");
        boolean behindClock = i > 0
                && (passage.is(i - 1, "am")
                        || passage.is(i - 1, "pm")
                        || passage.isNumber(i - 1)
                        || passage.is(i - 1, "m")
                        || (passage.is(i - 1, ".") && passage.is(i - 2, "m")));
        return time
                || (behindClock && token.capital() && !token.is("uk") && !token.is("central"))
                || (behindClock && (token.is("pacific") || token.is("eastern")));
    }
}
