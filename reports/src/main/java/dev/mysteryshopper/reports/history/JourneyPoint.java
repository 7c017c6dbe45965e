package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of one journey of one run.
 *
 * @param key what makes it the same journey in another run
 * @param outcome how it ended, at the first attempt
 * @param alike whether all attempts at it in this run ended alike; true where there was one alone
 * @param took from its start to its end
 * @param script what it was played by: a hash of its sentences; empty where it has none or nobody knows
 * @param transferCount its transfers
 * @param retellCount how often it was asked for what had been given
 * @param shortfall what was first unmet or went wrong, in a few words; empty if nothing
 * @param longestWait its longest single wait of any kind; empty if it never waited
 */
public record JourneyPoint(
        JourneyKey key,
        JourneyOutcome outcome,
        boolean alike,
        Duration took,
        String script,
        long transferCount,
        long retellCount,
        String shortfall,
        Optional<Duration> longestWait) {

    private static final int LONGEST = 300;

    /** @param attempts all attempts at it, in the order of time; at least one */
    static JourneyPoint of(JourneyKey key, List<JourneyResult> attempts) {
        JourneyResult journey = attempts.get(0);
        return new JourneyPoint(
                key,
                journey.outcome(),
                attempts.stream().allMatch(attempt -> attempt.outcome() == journey.outcome()),
                journey.took(),
                journey.script(),
                journey.transfers().size(),
                journey.retellCount(),
                shortfall(journey),
                journey.waits().stream().map(Wait::lasted).max(Duration::compareTo));
    }

    private static String shortfall(JourneyResult journey) {
        String first = journey.finished()
                .flatMap(end -> end.message().lines().findFirst())
                .orElse("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
    }
}
