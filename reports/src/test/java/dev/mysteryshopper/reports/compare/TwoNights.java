package dev.mysteryshopper.reports.compare;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.estimate.Gauge.Statistic;
import dev.mysteryshopper.reports.history.FactPoint;
import dev.mysteryshopper.reports.history.FindingPoint;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.history.JourneyPoint;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.FindingKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two nights of a shop: on the second a return fell short, the toaster became cheaper by chat, and replies came later. */
public final class TwoNights {

    /** What a hostile company might say. */
    public static final String HOSTILE = "<script>alert(1)</script> \u001b[31mred\u001b[0m | @octocat";

    static final JourneyKey RETURN = key("Worn boots come back");
    static final JourneyKey HOURS = key("When are you open?");
    static final JourneyKey WARRANTY = key("Warranty of a toaster");
    static final JourneyKey OLD = key("An old journey");
    static final JourneyKey NEW = key("A new journey");

    private TwoNights() {}

    /** The one held against the other. */
    public static Comparison compared() {
        return Comparison.of(base(), run(), Trend.none());
    }

    static PastRun base() {
        return past(
                "m0nd",
                "2026-11-23T23:30:00Z",
                Map.of("faults", "none", "threads", "2"),
                List.of(
                        point(RETURN, JourneyOutcome.MET, "", "s1"),
                        point(HOURS, JourneyOutcome.FELL_SHORT, "the answer agrees: found 17:00", "s2"),
                        point(WARRANTY, JourneyOutcome.MET, "", "s3"),
                        point(OLD, JourneyOutcome.MET, "", "s4")),
                List.of(
                        new Estimate(new Gauge("met", Statistic.SHARE, "", ""), 0.75, 4, 0.2, 0.97),
                        new Estimate(new Gauge("first-reply", Statistic.MEDIAN, "chat", ""), 0.8, 80, 0.7, 0.9),
                        usualChats(1),
                        new Estimate(new Gauge("retellCount", Statistic.RATE, "", ""), 0.02, 900, 0.01, 0.03)),
                List.of(
                        new FactPoint("price", "toaster", "money", "chat", "49.00 USD", 2),
                        new FactPoint(
                                "saturday hours", "Practice Shop", "time range", "published", "Sa 10:00-16:00", 0)),
                List.of(
                        new FindingPoint(
                                "retell/chat/email", FindingKind.RETELL, "Asked again for the email.", List.of(RETURN)),
                        new FindingPoint("slow/chat", FindingKind.SLOW, "A slow reply by chat.", List.of(OLD))));
    }

    static PastRun run() {
        return past(
                "tu3s",
                "2026-11-24T23:30:00Z",
                Map.of("faults", "chat-price,moody", "threads", "4"),
                List.of(
                        point(
                                RETURN,
                                JourneyOutcome.FELL_SHORT,
                                "every agent decided the same: found " + HOSTILE,
                                "s1"),
                        point(HOURS, JourneyOutcome.MET, "", "other"),
                        point(WARRANTY, JourneyOutcome.BROKEN, "The browser ended by itself.", "s3"),
                        point(NEW, JourneyOutcome.MET, "", "s5")),
                List.of(
                        new Estimate(new Gauge("met", Statistic.SHARE, "", ""), 2 / 3.0, 3, 0.1, 0.96),
                        new Estimate(new Gauge("first-reply", Statistic.MEDIAN, "chat", ""), 5.7, 80, 5.1, 6.2),
                        usualChats(30),
                        new Estimate(new Gauge("retellCount", Statistic.RATE, "", ""), 0.03, 900, 0.02, 0.05)),
                List.of(
                        new FactPoint("price", "toaster", "money", "chat", "44.10 USD", 1),
                        new FactPoint(
                                "saturday hours", "Practice Shop", "time range", "published", "Sa 10:00-17:00", 0)),
                List.of(
                        new FindingPoint(
                                "decision/boots",
                                FindingKind.DECISION,
                                "Denied and accepted. " + HOSTILE,
                                List.of(RETURN)),
                        new FindingPoint("dropped/chat", FindingKind.DROPPED, "The connection broke.", List.of(NEW))));
    }

    /** A run of very many journeys, every so many of which fell short. */
    static PastRun many(int count, int every, String id, String started) {
        List<JourneyPoint> journeys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            journeys.add(point(
                    key("Journey " + i), i % every == 0 ? JourneyOutcome.FELL_SHORT : JourneyOutcome.MET, "", "s"));
        }
        return past(id, started, Map.of(), journeys, List.of(), List.of(), List.of());
    }

    /** Ten chats, the second slowest of which came after so many seconds. */
    private static Estimate usualChats(double seconds) {
        return new Estimate(
                new Gauge("first-reply", Statistic.P90, "chat", ""), seconds, 10, 0.5, Double.POSITIVE_INFINITY);
    }

    private static JourneyKey key(String name) {
        return new JourneyKey("topic/a.feature", name, List.of(), 1);
    }

    private static JourneyPoint point(JourneyKey key, JourneyOutcome outcome, String shortfall, String script) {
        return new JourneyPoint(key, outcome, true, Duration.ofSeconds(2), script, 0, 0, shortfall, Optional.empty());
    }

    static PastRun past(
            String id,
            String started,
            Map<String, String> environment,
            List<JourneyPoint> journeys,
            List<Estimate> estimates,
            List<FactPoint> facts,
            List<FindingPoint> findings) {
        int met = (int) journeys.stream()
                .filter(journey -> journey.outcome() == JourneyOutcome.MET)
                .count();
        return new PastRun(
                new RunPoint(
                        id,
                        Instant.parse(started),
                        Duration.ofMinutes(3),
                        "Practice Shop",
                        "0.1.0",
                        true,
                        "",
                        journeys.size(),
                        met,
                        journeys.size() - met,
                        0,
                        0,
                        9,
                        1,
                        1,
                        1,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        0),
                "America/Chicago",
                environment,
                journeys,
                estimates,
                facts,
                findings);
    }
}
