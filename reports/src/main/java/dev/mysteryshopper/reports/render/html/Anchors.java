package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.JourneyNames;
import dev.mysteryshopper.reports.render.internal.Scene;
import dev.mysteryshopper.reports.render.internal.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places of a page that can be linked to: journeys, findings, and the moments that findings rest on. They are numbered,
 * so that nothing from outside stands in an address. Used by one thread.
 */
final class Anchors {

    /**
     * A link to a finding.
     *
     * @param anchor where it stands
     * @param title its title
     */
    record ToFinding(String anchor, String title) {}

    private record Spot(String contact, Instant at) {}

    private final JourneyNames names;
    private final Map<String, Integer> journeys = new HashMap<>();
    private final Map<String, JourneyResult> results = new HashMap<>();
    private final Map<Finding, String> findings = new HashMap<>();
    private final Map<String, List<ToFinding>> ofJourney = new HashMap<>();
    private final Map<Spot, Integer> spots = new HashMap<>();
    private final Map<Spot, List<ToFinding>> ofSpot = new HashMap<>();
    private final Map<Spot, List<String>> quotes = new HashMap<>();
    private final Map<Spot, String> shown = new HashMap<>();
    private Set<String> told = Set.of();

    Anchors(RunResult result) {
        names = new JourneyNames(result);
        Map<String, JourneyResult> attempts = new HashMap<>();
        for (JourneyResult journey : result.journeys()) {
            journeys.put(journey.journey(), journeys.size() + 1);
            results.put(journey.journey(), journey);
            attempts.put(journey.started().firstAttempt(), journey);
        }
        // an attempt that was played again is told with the last one
        for (JourneyResult earlier : result.earlier()) {
            JourneyResult last = attempts.get(earlier.started().firstAttempt());
            Integer number = last == null ? null : journeys.get(last.journey());
            if (last != null && number != null) {
                journeys.putIfAbsent(earlier.journey(), number);
                results.putIfAbsent(earlier.journey(), last);
            }
        }
        Map<FindingKind, Integer> ofKind = new EnumMap<>(FindingKind.class);
        for (Finding finding : result.findings()) {
            boolean hasPlace = ofKind.merge(finding.kind(), 1, Integer::sum) <= FindingView.MOST_OF_A_KIND;
            String anchor = hasPlace ? "f" + (findings.size() + 1) : "findings";
            findings.put(finding, anchor);
            ToFinding link = new ToFinding(anchor, CleanText.clip(CleanText.line(finding.title()), 200));
            finding.journeys().stream().map(this::told).distinct().forEach(journey -> ofJourney
                    .computeIfAbsent(journey, j -> new ArrayList<>())
                    .add(link));
            for (Evidence evidence : finding.evidence()) {
                if (!evidence.contact().isEmpty()) {
                    List<ToFinding> links = ofSpot.computeIfAbsent(spot(evidence), s -> new ArrayList<>());
                    if (!links.contains(link)) {
                        links.add(link);
                    }
                }
            }
        }
        // a pair to look at accuses nobody: its moments can be linked to, and are not flagged
        result.unsure().stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(evidence -> !evidence.contact().isEmpty())
                .forEach(this::spot);
    }

    private Spot spot(Evidence evidence) {
        Spot spot = new Spot(evidence.contact(), evidence.at());
        spots.putIfAbsent(spot, spots.size() + 1);
        quotes.computeIfAbsent(spot, s -> new ArrayList<>()).add(CleanText.line(evidence.quote()));
        return spot;
    }

    /** Id of the attempt that is told of a journey. */
    private String told(String journey) {
        JourneyResult result = results.get(journey);
        return result == null ? journey : result.journey();
    }

    /** Anchor of a journey; empty if there is no such journey. */
    String journey(String journey) {
        Integer number = journeys.get(journey);
        return number == null ? "" : "j" + number;
    }

    /** Name of a journey; empty if there is no such journey. */
    String name(String journey) {
        JourneyResult result = results.get(journey);
        return result == null ? "" : names.of(result);
    }

    /** Anchor of a finding. */
    String finding(Finding finding) {
        return findings.getOrDefault(finding, "findings");
    }

    /** The findings that touch a journey. */
    List<ToFinding> findings(String journey) {
        return ofJourney.getOrDefault(journey, List.of());
    }

    /**
     * The lines of a transcript that findings, or pairs to look at, rest on, with the findings: of those seen at the moment that a finding names, the one with its
     * words, or else the first.
     */
    IdentityHashMap<Turn, List<ToFinding>> marks(String journey, List<Scene> scenes) {
        Map<Spot, Turn> chosen = new HashMap<>();
        for (Scene scene : scenes) {
            for (Turn turn : scene.turns()) {
                Spot spot = new Spot(turn.contact(), turn.at());
                List<String> words = quotes.get(spot);
                if (words != null) {
                    chosen.merge(
                            spot, turn, (first, next) -> holds(first, words) || !holds(next, words) ? first : next);
                }
            }
        }
        IdentityHashMap<Turn, List<ToFinding>> marks = new IdentityHashMap<>();
        chosen.forEach((spot, turn) -> {
            shown.put(spot, journey);
            marks.put(turn, ofSpot.getOrDefault(spot, List.of()));
        });
        return marks;
    }

    private static boolean holds(Turn turn, List<String> words) {
        String text = CleanText.line(turn.text() + " " + turn.more());
        return words.stream().anyMatch(text::contains);
    }

    /** Makes a moment one that can be linked to. */
    void mark(Place place) {
        Spot spot = new Spot(place.contact(), place.at());
        spots.putIfAbsent(spot, spots.size() + 1);
        quotes.computeIfAbsent(spot, s -> new ArrayList<>());
    }

    /** Where a moment can be seen: itself, or else its journey. */
    String place(Place place) {
        return seen(place.journey(), place.contact(), place.at());
    }

    /** A link to a moment, under the name of its journey. */
    Link link(Place place) {
        return new Link(place(place), name(place.journey()));
    }

    /** Lets links lead to the marked moments of these journeys, of which the page shows what was said. */
    void told(Set<String> journeys) {
        told = Set.copyOf(journeys);
    }

    /** Anchor of a moment that was marked. */
    String moment(String contact, Instant at) {
        return "e" + spots.getOrDefault(new Spot(contact, at), 0);
    }

    /** Where a piece of evidence can be seen: its moment, or else its journey; empty for the published truth. */
    String evidence(Evidence evidence) {
        return seen(evidence.journey(), evidence.contact(), evidence.at());
    }

    /** Where a statement can be seen. */
    String statement(Statement statement) {
        return seen(statement.journey(), statement.contact(), statement.at());
    }

    private String seen(String journey, String contact, Instant at) {
        String marked = shown.get(new Spot(contact, at));
        return marked != null && told.contains(marked) ? moment(contact, at) : journey(journey);
    }
}
