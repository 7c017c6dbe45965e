package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * What became of a number since the last run.
 *
 * @param words what people read; empty where there is nothing to compare with
 * @param tone class that tells better from worse; empty if it is neither
 */
record Change(String words, String tone) {

    /** There is nothing to compare with. */
    static final Change NONE = new Change("", "");

    /** The change of a measure, under its name in run.json. */
    static Change of(String measure, RunPoint before, RunPoint now) {
        return switch (measure) {
            case "met" -> before.journeys() == now.journeys() ? count(before.met(), now.met(), true) : NONE;
            case "transferCount" -> count(before.transferCount(), now.transferCount(), false);
            case "retellCount" -> count(before.retellCount(), now.retellCount(), false);
            case "inconsistencyCount" -> count(before.inconsistencyCount(), now.inconsistencyCount(), false);
            case "unansweredCount" -> count(before.unansweredCount(), now.unansweredCount(), false);
            case "longestWait" -> span(before.longestWait(), now.longestWait());
            case "firstReplyP90" -> span(before.firstReplyP90(), now.firstReplyP90());
            default -> NONE;
        };
    }

    private static Change count(long before, long now, boolean moreIsBetter) {
        if (before == now) {
            return new Change("as last time", "");
        }
        String words = Counted.number(Math.abs(now - before)) + (now > before ? " more" : " fewer");
        return new Change(words + " than last time", now > before == moreIsBetter ? "good" : "bad");
    }

    /** A wait is never twice the same: one that differs by less than a tenth is called the same. */
    private static Change span(Optional<Duration> before, Optional<Duration> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return NONE;
        }
        Duration difference = now.get().minus(before.get());
        if (difference.abs().multipliedBy(10).compareTo(before.get()) < 0) {
            return new Change("as last time", "");
        }
        String words = HumanDuration.of(difference.abs()) + (difference.isNegative() ? " less" : " more");
        return new Change(words + " than last time", difference.isNegative() ? "good" : "bad");
    }
}
