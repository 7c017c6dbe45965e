package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.history.FactPoint.Spot;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Picks from a run what can be held against another day: facts about the company, said alike wherever one place said them. */
final class FactPoints {

    /** Facts of a run that are remembered; a company has hundreds at most. */
    private static final int MOST = 1_000;

    /** So many digits on end name one order, ticket or customer, which nobody asks about on another day. */
    private static final int DIGITS_OF_A_CASE = 3;

    private static final int LONGEST = 200;

    /** States change because time goes on, and texts can be worded in many ways. */
    private static final Set<FactType> FLEETING = Set.of(FactType.ORDER_STATUS, FactType.TEXT);

    private FactPoints() {}

    static List<FactPoint> of(RunResult result) {
        List<FactPoint> points = new ArrayList<>(published(result.started()));
        Map<Spot, FactPoint> heard = new LinkedHashMap<>();
        for (JourneyResult journey : result.journeys()) {
            for (Statement statement : journey.statements()) {
                FactPoint point = new FactPoint(
                        statement.fact(),
                        statement.subject(),
                        statement.type(),
                        statement.channel(),
                        statement.normal(),
                        1);
                if (lasts(point)) {
                    heard.merge(point.spot(), point, FactPoints::and);
                }
            }
        }
        heard.values().stream().filter(point -> point.heard() > 0).forEach(points::add);
        return points.stream().limit(MOST).toList();
    }

    /** Both, if they are alike; else one that was never heard. */
    private static FactPoint and(FactPoint known, FactPoint other) {
        boolean alike = known.normal().equals(other.normal());
        return new FactPoint(
                known.fact(),
                known.subject(),
                known.type(),
                known.place(),
                known.normal(),
                alike && known.heard() > 0 ? known.heard() + 1 : 0);
    }

    private static List<FactPoint> published(RunStarted run) {
        FactReader reader = new FactReader();
        Locale locale = Locale.forLanguageTag(run.locale());
        ZoneId zone = run.zone();
        List<FactPoint> points = new ArrayList<>();
        for (PublishedFact fact : run.truth()) {
            FactType.find(fact.type())
                    .map(type -> new Ask(
                            "",
                            fact.subject(),
                            fact.fact(),
                            type,
                            locale,
                            zone,
                            run.moment().at().atZone(zone).toLocalDate()))
                    .flatMap(ask -> reader.read(ask, fact.value()))
                    .map(stated -> new FactPoint(
                            fact.fact(),
                            fact.subject(),
                            fact.type(),
                            FactPoint.PUBLISHED,
                            stated.value().normal(),
                            0))
                    .filter(FactPoints::lasts)
                    .ifPresent(points::add);
        }
        return points;
    }

    private static boolean lasts(FactPoint point) {
        return point.normal().length() <= LONGEST
                && point.subject().length() <= LONGEST
                && !isOfACase(point.subject())
                && FactType.find(point.type())
                        .filter(type -> !FLEETING.contains(type))
                        .isPresent()
                && point.value().isPresent();
    }

    private static boolean isOfACase(String subject) {
        int digits = 0;
        for (int i = 0; i < subject.length() && digits < DIGITS_OF_A_CASE; i++) {
            digits = Character.isDigit(subject.charAt(i)) ? digits + 1 : 0;
        }
        return digits >= DIGITS_OF_A_CASE;
    }
}
