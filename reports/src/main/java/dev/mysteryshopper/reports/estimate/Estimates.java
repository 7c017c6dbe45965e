package dev.mysteryshopper.reports.estimate;

import dev.mysteryshopper.reports.estimate.Gauge.Statistic;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Works out the measures of a run with their noise. What rests on no case at all is left out. */
public final class Estimates {

    private final List<Estimate> estimates = new ArrayList<>();
    private final Map<String, Share> topics = new TreeMap<>();
    private final Map<String, Share> transferred = new TreeMap<>();
    private final Map<Gauge, List<Double>> waits = new TreeMap<>();

    /** So many of so many. */
    private static final class Share {
        private long some;
        private long of;

        void add(boolean one) {
            some += one ? 1 : 0;
            of++;
        }
    }

    private Estimates() {}

    /** The measures of a run, each gauge once, in the order of the gauges. */
    public static List<Estimate> of(RunResult result) {
        Estimates all = new Estimates();
        all.measures(result.measures());
        // a journey that was played again is one case: its last attempt
        result.journeys().forEach(all::journey);
        all.topics.forEach((topic, met) -> all.share("met", "", topic, met.some, met.of));
        all.transferred.forEach((channel, with) -> all.share("transferRate", channel, "", with.some, with.of));
        all.share(
                "transferRate",
                "",
                "",
                all.transferred.values().stream().mapToLong(with -> with.some).sum(),
                all.transferred.values().stream().mapToLong(with -> with.of).sum());
        all.waits.forEach(all::times);
        all.estimates.sort((one, other) -> one.gauge().compareTo(other.gauge()));
        return List.copyOf(all.estimates);
    }

    private void measures(RunMeasures m) {
        // of a journey that our own side broke or the run cut off nothing is known
        share("met", "", "", m.met(), (long) m.met() + m.fellShort());
        share("expectationsMet", "", "", m.expectationsMet(), m.expectations());
        share("unansweredContactRate", "", "", m.unansweredCount(), m.contacts());
        long kept = m.count(Promise.Standing.KEPT);
        share("promiseKeptRate", "", "", kept, kept + m.count(Promise.Standing.BROKEN));
        rate("transferCount", m.transferCount(), m.contacts());
        rate("pingPongCount", m.pingPongCount(), m.contacts());
        rate("retellCount", m.retellCount(), m.contacts());
        rate("questionCount", m.questionCount(), m.contacts());
        rate("deflectionCount", m.deflectionCount(), m.contacts());
        rate("holdCount", m.holdCount(), m.contacts());
    }

    private void journey(JourneyResult journey) {
        if (journey.outcome().tells() && !journey.started().topic().isEmpty()) {
            topics.computeIfAbsent(journey.started().topic(), topic -> new Share())
                    .add(journey.outcome() == JourneyOutcome.MET);
        }
        var with = journey.transfers().stream().map(Transfer::contact).collect(Collectors.toSet());
        for (ContactResult contact : journey.contacts()) {
            if (!contact.setUp() && contact.answered()) {
                transferred
                        .computeIfAbsent(contact.channel(), channel -> new Share())
                        .add(with.contains(contact.contact()));
            }
        }
        for (Wait wait : journey.waits()) {
            wait(wait.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), wait.channel(), wait);
        }
        journey.timeToResolution().ifPresent(time -> waits.computeIfAbsent(
                        new Gauge("timeToResolution", Statistic.MEDIAN, "", ""), gauge -> new ArrayList<>())
                .add(time.toNanos() / 1e9));
    }

    private void wait(String measure, String channel, Wait wait) {
        waits.computeIfAbsent(new Gauge(measure, Statistic.MEDIAN, channel, ""), gauge -> new ArrayList<>())
                .add(wait.lasted().toNanos() / 1e9);
    }

    private void share(String measure, String channel, String topic, long some, long of) {
        if (of > 0) {
            estimates.add(Intervals.share(new Gauge(measure, Statistic.SHARE, channel, topic), some, of));
        }
    }

    private void rate(String measure, long count, long cases) {
        if (cases > 0) {
            estimates.add(Intervals.rate(new Gauge(measure, Statistic.RATE, "", ""), count, cases));
        }
    }

    private void times(Gauge median, List<Double> values) {
        double[] seconds = values.stream().mapToDouble(Double::doubleValue).toArray();
        estimates.add(Intervals.quantile(median, 50, seconds));
        estimates.add(Intervals.quantile(
                new Gauge(median.measure(), Statistic.P90, median.channel(), median.topic()), 90, seconds));
    }
}
