package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.FactHeard;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who said the versions of some facts first, channel by channel, and how often each channel said it. */
final class Hearings {

    private record Fact(String fact, String subject) {}

    private record Key(Fact fact, String normal) {}

    /**
     * A channel on which a version was heard.
     *
     * @param first the statement that said it first there
     * @param count how often it was heard there; 0 where that is not known
     */
    record OnChannel(Statement first, long count) {}

    private final Map<Key, Map<String, OnChannel>> heard = new HashMap<>();

    Hearings(List<FactHeard> facts, RunResult result) {
        Set<Fact> wanted = new HashSet<>();
        facts.forEach(fact -> wanted.add(new Fact(fact.fact(), fact.subject())));
        for (JourneyResult journey : result.journeys()) {
            for (Statement statement : journey.statements()) {
                Fact fact = new Fact(statement.fact(), statement.subject());
                if (wanted.contains(fact)) {
                    heard.computeIfAbsent(new Key(fact, statement.normal()), key -> new LinkedHashMap<>())
                            .merge(
                                    statement.channel(),
                                    new OnChannel(statement, 1),
                                    (one, other) -> new OnChannel(earlier(one, other), one.count() + 1));
                }
            }
        }
    }

    private static Statement earlier(OnChannel one, OnChannel other) {
        return other.first().at().isBefore(one.first().at()) ? other.first() : one.first();
    }

    /** The channels of a version; its own example for the published truth and where nothing else is known. */
    List<OnChannel> of(FactHeard fact, FactHeard.Version version) {
        Statement example = version.example();
        Map<String, OnChannel> channels =
                heard.getOrDefault(new Key(new Fact(fact.fact(), fact.subject()), version.normal()), Map.of());
        boolean published = example.journey().isEmpty();
        return published || channels.isEmpty() ? List.of(new OnChannel(example, 0)) : List.copyOf(channels.values());
    }
}
