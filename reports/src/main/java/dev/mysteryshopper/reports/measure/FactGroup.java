package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.measure.Sense.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was stated about one fact of one subject, by version. It keeps of each version who said it first where, and how
 * often it was said, so that it does not grow with the number of statements; versions are compared, not statements.
 */
final class FactGroup {

    /** Versions that are compared with each other; the rarer ones beyond are compared with the commonest alone. */
    private static final int COMPARED = 12;

    private static final int EXAMPLES = 8;

    /** Journeys that a version names. */
    private static final int NAMED = 1_000;

    private final Sense sense;
    private final Statement first;
    private final FactType type;
    private final @Nullable Statement published;
    private final Map<String, Version> versions = new LinkedHashMap<>();
    private final Map<Pair, Judged> judged = new HashMap<>();
    private long heard;

    private record Pair(Statement one, Statement other) {}

    /** One version of the fact. */
    static final class Version {

        private final Statement example;
        private final Map<String, Statement> examples = new LinkedHashMap<>();
        private final Set<String> channels = new LinkedHashSet<>();
        private final Set<String> journeys = new LinkedHashSet<>();
        private long count;

        private Version(Statement example) {
            this.example = example;
        }

        Statement example() {
            return example;
        }

        /** Who said it where: the first statement of each. */
        Collection<Statement> examples() {
            return examples.values();
        }

        Set<String> channels() {
            return channels;
        }

        Set<String> journeys() {
            return journeys;
        }

        long count() {
            return count;
        }

        private void add(Statement statement) {
            count++;
            channels.add(statement.channel());
            if (journeys.size() < NAMED) {
                journeys.add(statement.journey());
            }
            if (examples.size() < EXAMPLES) {
                examples.putIfAbsent(Words.who(statement.channel(), statement.by(), statement.desk()), statement);
            }
        }
    }

    /** Two versions that cannot both hold, or of which nobody can tell, and why. */
    record Conflict(Statement first, Statement second, String reason) {}

    FactGroup(Sense sense, Statement first, @Nullable Statement published) {
        this.sense = sense;
        this.first = first;
        this.type = Sense.type(first.type());
        this.published = published;
    }

    void add(Statement statement) {
        heard++;
        versions.computeIfAbsent(statement.normal(), normal -> new Version(statement))
                .add(statement);
    }

    String fact() {
        return first.fact();
    }

    String subject() {
        return first.subject();
    }

    FactType type() {
        return type;
    }

    Optional<Statement> published() {
        return Optional.ofNullable(published);
    }

    long heard() {
        return heard;
    }

    /** The versions, the one heard most often first; of those heard as often, the one heard first. */
    List<Version> versions() {
        return versions.values().stream()
                .sorted(Comparator.comparingLong((Version version) -> -version.count))
                .toList();
    }

    /** The pairs of versions that cannot both hold. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        List<Version> sorted = versions();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && (i == 0 || j < COMPARED); j++) {
                Statement one = sorted.get(i).example;
                Statement other = sorted.get(j).example;
                Judged judged = judged(one, other);
                if (judged.verdict() == Verdict.CONTRADICTS) {
                    conflicts.add(new Conflict(one, other, judged.reason()));
                }
            }
        }
        return conflicts;
    }

    /** The versions that differ from the published one. */
    List<Conflict> untruths() {
        Statement truth = published;
        if (truth == null) {
            return List.of();
        }
        List<Conflict> untruths = new ArrayList<>();
        for (Version version : versions()) {
            Judged judged = judged(version.example, truth);
            if (judged.verdict() == Verdict.CONTRADICTS) {
                untruths.add(new Conflict(version.example, truth, judged.reason()));
            }
        }
        return untruths;
    }

    /** What can be said of all versions together. */
    Verdict verdict() {
        List<Statement> all = compared();
        if (!conflicts().isEmpty() || !untruths().isEmpty()) {
            return Verdict.CONTRADICTS;
        }
        if (heard + (published == null ? 0 : 1) < 2) {
            return Verdict.NOT_STATED;
        }
        Verdict verdict = Verdict.CONSISTENT;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Verdict pair = judged(all.get(i), all.get(j)).verdict();
                if (pair == Verdict.UNSURE) {
                    verdict = Verdict.UNSURE;
                } else if (pair != Verdict.CONSISTENT && verdict != Verdict.UNSURE) {
                    verdict = Verdict.NOT_COMPARABLE;
                }
            }
        }
        return verdict;
    }

    /**
     * The pairs of which nobody can say without looking whether both hold: each version beside the published or more frequent one
     * that it cannot be held against.
     */
    List<Conflict> unsure() {
        List<Statement> all = compared();
        List<Conflict> unsure = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Judged judged = judged(all.get(j), all.get(i));
                if (judged.verdict() == Verdict.UNSURE) {
                    unsure.add(new Conflict(all.get(j), all.get(i), judged.reason()));
                    break;
                }
            }
        }
        return unsure;
    }

    /** The published version, and those heard most often. */
    private List<Statement> compared() {
        List<Statement> all = new ArrayList<>();
        published().ifPresent(all::add);
        versions().stream().limit(COMPARED).map(Version::example).forEach(all::add);
        return all;
    }

    /** How many statements agree with the published value, and how many can be compared with it. */
    long[] accuracy() {
        long right = 0;
        long comparable = 0;
        Statement truth = published;
        if (truth != null) {
            for (Version version : versions.values()) {
                Verdict verdict = judged(version.example, truth).verdict();
                right += verdict == Verdict.CONSISTENT ? version.count : 0;
                comparable += verdict == Verdict.CONSISTENT || verdict == Verdict.CONTRADICTS ? version.count : 0;
            }
        }
        return new long[] {right, comparable};
    }

    /** Judges a pair once, however often it is asked for, the published version as the second. */
    private Judged judged(Statement one, Statement other) {
        Pair pair = one.equals(published) ? new Pair(other, one) : new Pair(one, other);
        return judged.computeIfAbsent(pair, p -> sense.compare(p.one, place(p.one), p.other, place(p.other)));
    }

    private static String place(Statement statement) {
        return statement.channel().equals(Sense.PUBLISHED)
                ? "what the company publishes"
                : Words.who(statement.channel(), statement.by(), statement.desk());
    }
}
