package dev.mysteryshopper.reports.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts matters of the same kind and key together into one finding, told by the worst of them. Of each it keeps the worst and the
 * first journeys, so that it does not grow with how often something was seen. Used by one thread.
 */
final class Findings {

    private static final int QUOTES = 12;

    /** Matters of a key that are kept before the least of them are let go. */
    private static final int KEPT = 4 * QUOTES;

    /** Journeys that a finding names; more are counted. */
    private static final int NAMED = 1_000;

    private final Map<List<Object>, Group> groups = new LinkedHashMap<>();

    void add(Matter matter) {
        groups.computeIfAbsent(List.of(matter.kind(), matter.key()), key -> new Group())
                .add(matter);
    }

    /** The findings, the gravest kind first; of one kind, those seen in the most journeys. */
    List<Finding> all() {
        List<Group> sorted = new ArrayList<>(groups.values());
        Map<Finding, Integer> seenIn = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Group group : sorted) {
            String id = id(group.any());
            // two keys may come to one name: "10 %" and "10"
            for (int n = 2; !ids.add(id); n++) {
                id = id(group.any()) + "-" + n;
            }
            seenIn.put(group.finding(id), group.journeyCount);
        }
        List<Finding> findings = new ArrayList<>(seenIn.keySet());
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(finding -> -seenIn.getOrDefault(finding, 0))
                .thenComparing(Finding::id));
        return findings;
    }

    /** The matters of one kind and key. */
    private static final class Group {

        private static final Comparator<Matter> WORST = Comparator.comparingLong((Matter matter) -> -matter.weight());

        private final List<Matter> worst = new ArrayList<>(1);
        private final Set<String> journeys = new LinkedHashSet<>();
        private int journeyCount;
        private int count;
        private String last = "";
        private boolean alike = true;

        void add(Matter matter) {
            alike &= count == 0 || matter.detail().equals(any().detail());
            count++;
            worst.add(matter);
            if (worst.size() > KEPT) {
                worst.sort(WORST);
                worst.subList(QUOTES, worst.size()).clear();
            }
            for (String journey : matter.journeys()) {
                // beyond those that are named, a journey is counted by its first matter: they come journey by journey
                if (!journeys.contains(journey) && !journey.equals(last)) {
                    journeyCount++;
                    last = journey;
                    if (journeys.size() < NAMED) {
                        journeys.add(journey);
                    }
                }
            }
        }

        Matter any() {
            return worst.get(0);
        }

        Finding finding(String id) {
            worst.sort(WORST);
            List<Evidence> evidence = new ArrayList<>();
            for (Matter matter : worst) {
                if (evidence.isEmpty() || evidence.size() + matter.evidence().size() <= QUOTES) {
                    evidence.addAll(matter.evidence());
                }
            }
            Matter told = worst.get(0);
            String seen =
                    count == 1 ? "" : "Seen " + count + " times, in " + Words.count(journeyCount, "journey") + ".";
            return new Finding(
                    id,
                    told.kind(),
                    told.title(),
                    // what holds for the worst alone is not said of all
                    alike ? (told.detail() + " " + seen).strip() : seen,
                    evidence,
                    List.copyOf(journeys));
        }
    }

    /** {@code retell/chat/order-number}. */
    private static String id(Matter matter) {
        String kind = matter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String about = name(matter.key());
        return about.isEmpty() ? kind : kind + "/" + about;
    }

    /** {@code chat/order-number}. */
    static String name(List<String> key) {
        return key.stream().map(Findings::slug).filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
    }

    private static String slug(String part) {
        String slug = part.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() > 80 ? slug.substring(0, 80) : slug;
    }
}
