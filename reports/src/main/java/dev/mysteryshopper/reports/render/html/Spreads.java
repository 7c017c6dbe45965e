package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import dev.mysteryshopper.reports.measure.WaitSummary;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the waits of a kind on a channel are spread, on one scale for all: from the shortest to the longest of the run, each step
 * of the scale so many times longer than the one before.
 */
final class Spreads {

    private static final int BINS = 60;
    private static final int TALL = 26;

    /** The waits of a kind on a channel: how many fell into each bin, and where the longest is. */
    private static final class Spread {
        private final long[] bins = new long[BINS];
        private Duration longest = Duration.ofMillis(-1);
        private Place where = new Place("", "", java.time.Instant.EPOCH);
    }

    private record Group(String channel, WaitKind kind) {}

    private final RunResult result;
    private final double least;
    private final double most;
    private final Map<Group, Spread> spreads = new LinkedHashMap<>();

    Spreads(RunResult result) {
        this.result = result;
        least = waits(result).mapToDouble(Spreads::millis).min().orElse(1);
        most = Math.max(
                least * 2, waits(result).mapToDouble(Spreads::millis).max().orElse(1));
        for (JourneyResult journey : result.journeys()) {
            for (Wait wait : journey.waits()) {
                Spread spread = spreads.computeIfAbsent(new Group(wait.channel(), wait.kind()), group -> new Spread());
                spread.bins[bin(millis(wait))]++;
                if (wait.lasted().compareTo(spread.longest) > 0) {
                    spread.longest = wait.lasted();
                    spread.where = new Place(journey.journey(), wait.contact(), wait.began());
                }
            }
        }
    }

    private static Stream<Wait> waits(RunResult result) {
        return result.journeys().stream().flatMap(journey -> journey.waits().stream());
    }

    private static double millis(Wait wait) {
        return millis(wait.lasted());
    }

    private static double millis(Duration lasted) {
        return Math.max(1, lasted.toNanos() / 1e6);
    }

    private double share(double millis) {
        double share = Math.log(millis / least) / Math.log(most / least);
        return Math.max(0, Math.min(1, share));
    }

    private int bin(double millis) {
        return Math.min(BINS - 1, (int) (share(millis) * BINS));
    }

    /** The moments that the page links to from here. */
    Stream<Place> places() {
        return spreads.values().stream().map(spread -> spread.where);
    }

    /** The shortest wait, in words. */
    String shortest() {
        return HumanDuration.of(Duration.ofMillis((long) least));
    }

    /** The longest wait, in words. */
    String longest() {
        return HumanDuration.of(Duration.ofMillis((long) most));
    }

    List<WaitRow> rows(Anchors anchors) {
        List<WaitRow> rows = new ArrayList<>();
        for (WaitSummary wait : result.measures().waits()) {
            Spread spread = spreads.getOrDefault(new Group(wait.channel(), wait.kind()), new Spread());
            rows.add(new WaitRow(
                    CleanText.name(wait.channel()),
                    Words.of(wait.kind()),
                    Counted.number(wait.n()),
                    HumanDuration.of(wait.median()),
                    HumanDuration.of(wait.p90()),
                    HumanDuration.of(wait.p99()),
                    HumanDuration.of(wait.longest()),
                    anchors.place(spread.where),
                    bars(spread),
                    at(wait.median()),
                    at(wait.p90()),
                    at(wait.p99())));
        }
        return rows;
    }

    private int at(Duration lasted) {
        return (int) Math.round(share(millis(lasted)) * BINS * 10);
    }

    private static List<WaitRow.Bar> bars(Spread spread) {
        long tallest = Math.max(1, Arrays.stream(spread.bins).max().orElse(1));
        List<WaitRow.Bar> bars = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (spread.bins[bin] > 0) {
                int height = (int) Math.max(2, TALL * spread.bins[bin] / tallest);
                bars.add(new WaitRow.Bar(bin * 10, TALL - height, height));
            }
        }
        return bars;
    }
}
