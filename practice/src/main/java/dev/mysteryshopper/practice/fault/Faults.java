package dev.mysteryshopper.practice.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The faults by name, and the named sets of them. */
public final class Faults {
    private static final List<Fault> ALL = List.of(
            new StaleHours(),
            new ChatPrice(),
            new PromotionUnknown(),
            new TransferLoop(),
            new Forgets(),
            new SlowDesk(),
            new Moody(),
            new CannotCancel(),
            new Silent(),
            new Drops());
    private static final FaultSet EVERYDAY = new FaultSet(
            List.of(new StaleHours(), new ChatPrice(), new PromotionUnknown(), new Forgets(), new SlowDesk()));

    private Faults() {}

    /** Every fault there is. */
    public static List<Fault> all() {
        return ALL;
    }

    /** What a decent company gets wrong. */
    public static FaultSet everyday() {
        return EVERYDAY;
    }

    /** Everything goes wrong. */
    public static FaultSet badDay() {
        return new FaultSet(ALL);
    }

    /** The named sets, in the order in which they get worse. */
    public static Map<String, FaultSet> sets() {
        Map<String, FaultSet> sets = new LinkedHashMap<>();
        sets.put("none", FaultSet.none());
        sets.put("everyday", everyday());
        sets.put("bad-day", badDay());
        return sets;
    }

    /**
     * Reads names of faults and of sets, with commas between: "stale-hours,moody", "everyday", "everyday,drops". Empty is
     * none.
     *
     * @throws IllegalArgumentException for a name that is not known; its message says which are, and the nearest
     */
    public static FaultSet parse(String names) {
        Map<String, Fault> chosen = new LinkedHashMap<>();
        for (String part : names.split(",", -1)) {
            String name = part.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                named(name).forEach(fault -> chosen.put(fault.name(), fault));
            }
        }
        return new FaultSet(ALL.stream().filter(chosen::containsValue).toList());
    }

    private static List<Fault> named(String name) {
        FaultSet set = sets().get(name);
        if (set != null) {
            return set.faults();
        }
        return ALL.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private static String unknown(String name) {
        List<String> known = new ArrayList<>(ALL.stream().map(Fault::name).toList());
        String faults = String.join(", ", known);
        known.addAll(sets().keySet());
        String nearest = known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 2))
                .map(candidate -> " Did you mean \"" + candidate + "\"?")
                .orElse("");
        return "fault \"" + name + "\" is not known.\n  Known faults: " + faults + ".\n  Known sets: "
                + sets().keySet().stream().collect(Collectors.joining(", ")) + "." + nearest;
    }

    /** How many letters must be added, left out or changed to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
