package dev.mysteryshopper.reports.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts matters of the same kind and key together into one finding, told by the worst of them. Used by one thread. */
final class Findings {

    private static final int QUOTES = 12;

    private final Map<List<Object>, List<Matter>> matters = new LinkedHashMap<>();

    void add(Matter matter) {
        matters.computeIfAbsent(List.of(matter.kind(), matter.key()), key -> new ArrayList<>(1))
                .add(matter);
    }

    /** The findings, the gravest kind first; of one kind, those seen in the most journeys. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (List<Matter> group : matters.values()) {
            String id = id(group.get(0));
            // two keys may come to one name: "10 %" and "10"
            for (int n = 2; !ids.add(id); n++) {
                id = id(group.get(0)) + "-" + n;
            }
            findings.add(finding(id, group));
        }
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(finding -> -finding.journeys().size())
                .thenComparing(Finding::id));
        return findings;
    }

    private static Finding finding(String id, List<Matter> matters) {
        List<Matter> worst = new ArrayList<>(matters);
        worst.sort(Comparator.comparingLong((Matter matter) -> -matter.weight()));
        Set<String> journeys = new LinkedHashSet<>();
        matters.forEach(matter -> journeys.addAll(matter.journeys()));
        List<Evidence> evidence = new ArrayList<>();
        for (Matter matter : worst) {
            if (evidence.isEmpty() || evidence.size() + matter.evidence().size() <= QUOTES) {
                evidence.addAll(matter.evidence());
            }
        }
        Matter told = worst.get(0);
        String seen = matters.size() == 1
                ? ""
                : "Seen " + matters.size() + " times, in " + Words.count(journeys.size(), "journey") + ".";
        return new Finding(
                id, told.kind(), told.title(), (told.detail() + " " + seen).strip(), evidence, List.copyOf(journeys));
    }

    /** {@code retell/chat/order-number}. */
    private static String id(Matter matter) {
        StringBuilder id =
                new StringBuilder(matter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        matter.key().forEach(part -> id.append('/').append(slug(part)));
        return id.toString();
    }

    private static String slug(String part) {
        String slug = part.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.length() > 80 ? slug.substring(0, 80) : slug;
    }
}
