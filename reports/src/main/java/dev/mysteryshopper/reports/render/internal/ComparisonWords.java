package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.compare.FindingChange;
import dev.mysteryshopper.reports.compare.JourneyChange;
import dev.mysteryshopper.reports.compare.Verdict;
import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.estimate.Gauge.Statistic;
import dev.mysteryshopper.reports.history.Drift;
import dev.mysteryshopper.reports.history.FactPoint;
import dev.mysteryshopper.reports.history.Flaky;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.WaitKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a comparison of two runs is put into words; the same in every form. */
public final class ComparisonWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Map<String, String> LABELS = Map.of(
            "met", "journeys met",
            "expectationsMet", "expectations met",
            "transferRate", "contacts with a transfer",
            "unansweredContactRate", "contacts unanswered",
            "promiseKeptRate", "promises kept",
            "timeToResolution", "time to resolution");

    private static final Map<String, String> RATES = Map.of(
            "transferCount", "transfers",
            "pingPongCount", "transfers back and forth",
            "retellCount", "re-tells",
            "questionCount", "questions asked",
            "deflectionCount", "times sent to another channel",
            "holdCount", "holds");

    private final ZoneId zone;

    /** The words for runs of a company in this zone; UTC if it is none that is known here. */
    public ComparisonWords(String timezone) {
        this.zone = RunStarted.zone(timezone);
    }

    /** Which run it is: {@code Practice Shop, Wed 25 Nov 2026, 10:32 (9p2z)}. */
    public String run(PastRun run) {
        return CleanText.line(run.point().company()) + ", " + when(run);
    }

    /** When it was: {@code Wed 25 Nov 2026, 10:32 (9p2z)}. */
    public String when(PastRun run) {
        return DAY_AND_TIME.format(run.point().started().atZone(zone)) + " ("
                + CleanText.line(run.point().run()) + ")";
    }

    /** What the comparison came to, in a sentence or two. */
    public String headline(Comparison comparison) {
        List<String> worse = new ArrayList<>();
        add(worse, comparison.journeys(Verdict.WORSE).size(), "journey");
        add(worse, comparison.measures(Verdict.WORSE).size(), "measure");
        add(worse, comparison.findings(Verdict.NEW).size(), "new finding");
        List<String> better = new ArrayList<>();
        add(better, comparison.journeys(Verdict.BETTER).size(), "journey");
        add(better, comparison.measures(Verdict.BETTER).size(), "measure");
        int gone = comparison.findings(Verdict.GONE).size();
        if (gone > 0) {
            better.add(Counted.of(gone, "finding") + " gone");
        }
        if (worse.isEmpty() && better.isEmpty() && comparison.drift().isEmpty()) {
            return "Nothing is better or worse.";
        }
        return "Worse: " + (worse.isEmpty() ? "nothing" : String.join(", ", worse)) + ". Better: "
                + (better.isEmpty() ? "nothing" : String.join(", ", better)) + "."
                + (comparison.drift().isEmpty()
                        ? ""
                        : " Changed: " + Counted.of(comparison.drift().size(), "fact") + ".");
    }

    private static void add(List<String> parts, int count, String noun) {
        if (count > 0) {
            parts.add(Counted.of(count, noun));
        }
    }

    /** What is measured where: {@code chat first reply, nine in ten within}. */
    public static String gauge(Gauge gauge) {
        String what = RATES.containsKey(gauge.measure())
                ? RATES.getOrDefault(gauge.measure(), "") + " per 100 contacts"
                : LABELS.getOrDefault(gauge.measure(), wait(gauge.measure()));
        String where = gauge.channel().isEmpty() ? "" : CleanText.line(gauge.channel()) + " ";
        String statistic =
                switch (gauge.statistic()) {
                    case SHARE, RATE -> "";
                    case MEDIAN -> ", half within";
                    case P90 -> ", nine in ten within";
                };
        return (gauge.time() ? where + what + statistic : what + (where.isEmpty() ? "" : " by " + where.strip()))
                + (gauge.topic().isEmpty() ? "" : ", " + CleanText.line(gauge.topic()));
    }

    private static String wait(String measure) {
        String name = measure.toUpperCase(Locale.ROOT).replace('-', '_');
        for (WaitKind kind : WaitKind.values()) {
            if (kind.name().equals(name)) {
                return Words.of(kind);
            }
        }
        return CleanText.line(measure);
    }

    /** A value of a gauge: {@code 81.3%}, {@code 5.7 s}, {@code 17.6}. */
    public static String value(Estimate estimate) {
        return value(estimate.gauge(), estimate.value());
    }

    private static String value(Gauge gauge, double value) {
        if (gauge.time()) {
            return HumanDuration.of(Duration.ofNanos(Math.round(value * 1e9)));
        }
        String hundred = String.format(Locale.ROOT, "%.1f", value * 100).replaceAll("\\.0$", "");
        return gauge.statistic() == Statistic.SHARE ? hundred + "%" : hundred;
    }

    /** The difference with its bounds: {@code 5.2 s more (0.3 s to 9.4 s)}; shares in points. */
    public static String difference(Change change) {
        Gauge gauge = change.gauge();
        return signed(gauge, change.difference()) + " (" + bound(gauge, change.low(), "unknown") + " to "
                + bound(gauge, change.high(), "unknown") + ")";
    }

    private static String bound(Gauge gauge, double value, String unbounded) {
        return Double.isInfinite(value) ? unbounded : signed(gauge, value);
    }

    private static String signed(Gauge gauge, double value) {
        String text = value(gauge, value);
        if (gauge.statistic() == Statistic.SHARE) {
            text = text.replace("%", " points");
        }
        return value > 0 && !text.startsWith("0 ") ? "+" + text : text;
    }

    /** What the change amounts to, where it is neither better nor worse. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case SAME -> "no change to speak of";
            case TOO_FEW -> "too few to tell";
            case NEW -> "new";
            case GONE -> "gone";
            case NOT_COMPARABLE -> "not comparable";
        };
    }

    /** The cases that a change rests on: {@code n 32 and 32}. */
    public static String cases(Change change) {
        return "n " + Counted.number(change.base().n()) + " and "
                + Counted.number(change.run().n());
    }

    /** A journey by its name, with the cells of its row where it does not have the name alone. */
    public static String journey(JourneyKey key) {
        String cells = key.cells().isEmpty() || String.join("", key.cells()).isBlank()
                ? ""
                : key.cells().stream().allMatch(cell -> key.name().contains(cell))
                        ? ""
                        : " (" + String.join(", ", key.cells()) + ")";
        return CleanText.line(key.name() + cells) + (key.ordinal() > 1 ? " #" + key.ordinal() : "");
    }

    /** What must be known of a changed journey: {@code it is flaky; its sentences were changed}; empty if nothing. */
    public static String caution(JourneyChange change) {
        List<String> cautions = new ArrayList<>();
        if (change.flaky()) {
            cautions.add("flaky: it comes out now so, now so");
        }
        if (change.changed()) {
            cautions.add("its sentences were changed");
        }
        if (change.verdict() == Verdict.NOT_COMPARABLE
                && change.base().isPresent()
                && change.run().isPresent()) {
            cautions.add(
                    0,
                    Words.of(change.base().get().outcome()) + " in the base, "
                            + Words.of(change.run().get().outcome()) + " in the run");
        }
        return String.join("; ", cautions);
    }

    /** What was first unmet where a journey got worse, or fell short and was not in the base; empty elsewhere. */
    public static String shortfall(JourneyChange change) {
        boolean told = change.verdict() == Verdict.WORSE || change.verdict() == Verdict.NEW;
        return told ? CleanText.line(change.run().map(JourneyPoint::shortfall).orElse("")) : "";
    }

    /** Heading over the findings of a verdict. */
    public static String findings(Verdict verdict) {
        return switch (verdict) {
            case NEW -> "Found now, and not in the base";
            case GONE -> "Found in the base, and not any more";
            default -> "Looked for in one run only";
        };
    }

    /** A finding in one line. */
    public static String finding(FindingChange change) {
        return CleanText.line(change.finding().title());
    }

    /** A fact that changed: {@code Price of toaster (chat): $49.00 until Mon 23 Nov 2026, $44.10 since Tue 24 Nov 2026.} */
    public String drift(Drift drift, String company) {
        String fact = CleanText.line(drift.fact());
        String what = fact.substring(0, fact.offsetByCodePoints(0, fact.isEmpty() ? 0 : 1))
                        .toUpperCase(Locale.ROOT)
                + fact.substring(fact.offsetByCodePoints(0, fact.isEmpty() ? 0 : 1));
        boolean aboutCompany = drift.subject().isEmpty() || drift.subject().equals(company);
        String where =
                drift.place().equals(FactPoint.PUBLISHED) ? " (published)" : " (" + CleanText.line(drift.place()) + ")";
        String said = what + (aboutCompany ? "" : " of " + CleanText.line(drift.subject())) + where + ": ";
        String before = CleanText.line(drift.before()) + " until ";
        String after = ", " + CleanText.line(drift.after()) + " since ";
        if (day(drift.until()).equals(day(drift.since()))) {
            return said + before + time(drift.until()) + after + time(drift.since()) + " on " + day(drift.since())
                    + ".";
        }
        return said + before + day(drift.until()) + after + day(drift.since()) + ".";
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    /** A journey that comes out now so, now so: {@code Dana asks: 3 flips in 7 runs}. */
    public static String flaky(Flaky flaky) {
        String flips = Counted.of(flaky.flips(), "flip") + " in " + Counted.of(flaky.runs(), "run");
        return journey(flaky.key()) + ": "
                + (flaky.flips() == 0 ? "" : flips)
                + (flaky.flips() > 0 && flaky.attemptsDiffered() ? ", and " : "")
                + (flaky.attemptsDiffered() ? "attempts in one run came out differently" : "");
    }
}
