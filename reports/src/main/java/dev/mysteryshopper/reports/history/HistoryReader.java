package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.estimate.Estimate;
import dev.mysteryshopper.reports.estimate.Gauge;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.FindingKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts lines together to runs. A line that cannot be read is skipped and told; a run whose journeys are not all there is not complete. */
final class HistoryReader {

    private static final int TOLD = 20;

    private final String file;
    private final List<String> trouble = new ArrayList<>();
    private final Map<String, Gathered> runs = new LinkedHashMap<>();
    private final Map<JourneyKey, JourneyKey> keys = new HashMap<>();
    private int number;
    private int skipped;

    /** A run of which lines are still coming. */
    private static final class Gathered {
        private final Line line;
        private final List<JourneyPoint> journeys = new ArrayList<>();

        Gathered(Line line) {
            this.line = line;
        }
    }

    /**
     * Begins.
     *
     * @param file name of the file, for what is told
     */
    HistoryReader(String file) {
        this.file = file;
    }

    void take(byte[] text) {
        number++;
        try {
            take(Line.of(text, text.length));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            skip("it is no whole JSON object");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            skip(String.valueOf(e.getMessage()));
        }
    }

    /** A line was too long to be one of a history. */
    void tooLong() {
        number++;
        skip("it is too long");
    }

    private void take(Line line) {
        switch (line.text(HistoryLines.ABOUT)) {
            case HistoryLines.RUN -> {
                if (line.count("format") > HistoryLines.FORMAT) {
                    throw new IllegalArgumentException("it was written by a newer version, " + line.text("tool")
                            + ", in format " + line.count("format"));
                }
                runs.put(line.needed("run"), new Gathered(line));
            }
            case HistoryLines.JOURNEY -> {
                Gathered run = runs.get(line.needed("run"));
                if (run == null) {
                    throw new IllegalArgumentException("no run " + line.text("run") + " stands above it");
                }
                run.journeys.add(journey(line));
            }
            default -> throw new IllegalArgumentException("it is about no run and no journey");
        }
    }

    private void skip(String why) {
        if (++skipped <= TOLD) {
            trouble.add(file + ":" + number + ": is no line of a history and was skipped: " + why + ".");
        }
    }

    /** The runs, in the order in which they stand. */
    List<PastRun> runs() {
        List<PastRun> all = new ArrayList<>();
        runs.forEach((id, gathered) -> {
            try {
                all.add(run(gathered.line, gathered.journeys));
            } catch (IllegalArgumentException | ClassCastException e) {
                trouble.add(file + ": run " + id + " cannot be read and was skipped: " + e.getMessage() + ".");
            }
        });
        return all;
    }

    /** What could not be read, a sentence each. */
    List<String> trouble() {
        List<String> all = new ArrayList<>(trouble);
        if (skipped > TOLD) {
            all.add(file + ": " + (skipped - TOLD) + " more lines are none of a history and were skipped.");
        }
        return all;
    }

    private JourneyPoint journey(Line line) {
        JourneyKey key = new JourneyKey(
                line.text("file"),
                line.needed("name"),
                line.texts("cells"),
                Math.toIntExact(line.count("ordinal") + 1));
        return new JourneyPoint(
                // one journey is in every run: it is held once
                keys.computeIfAbsent(key, k -> k),
                line.kind("outcome", JourneyOutcome.class),
                !line.yes("attemptsDiffered"),
                line.span("took").orElseThrow(() -> new IllegalArgumentException("\"took\" is missing")),
                line.text("script").intern(),
                line.count("transferCount"),
                line.count("retellCount"),
                line.text("shortfall"),
                line.span("longestWait"));
    }

    private static PastRun run(Line line, List<JourneyPoint> journeys) {
        boolean whole = line.count("lines") == journeys.size();
        RunPoint point = new RunPoint(
                line.needed("run"),
                line.moment("started"),
                line.span("took").orElseThrow(() -> new IllegalArgumentException("\"took\" is missing")),
                line.text("company"),
                line.text("tool"),
                line.yes("complete") && whole,
                line.text("conditions"),
                Math.toIntExact(line.count("journeys")),
                Math.toIntExact(line.count("met")),
                Math.toIntExact(line.count("fellShort")),
                Math.toIntExact(line.count("broken")),
                Math.toIntExact(line.count("cutOff")),
                line.count("contacts"),
                line.count("transferCount"),
                line.count("retellCount"),
                line.count("inconsistencyCount"),
                line.count("unansweredCount"),
                line.span("longestWait"),
                line.span("firstReplyP90"),
                line.count("firstReplies"));
        return new PastRun(
                point,
                line.text("timezone"),
                line.textsByName("environment"),
                journeys,
                line.lines("estimates").stream().map(HistoryReader::estimate).toList(),
                line.lines("facts").stream().map(HistoryReader::fact).toList(),
                line.lines("findings").stream()
                        // places of journeys mean nothing once one is lost
                        .map(finding -> finding(finding, whole ? journeys : List.of()))
                        .toList());
    }

    private static Estimate estimate(Line line) {
        return new Estimate(
                new Gauge(
                        line.needed("measure"),
                        line.kind("statistic", Gauge.Statistic.class),
                        line.text("channel"),
                        line.text("topic")),
                line.number("value"),
                line.count("n"),
                line.number("low"),
                line.decimal("high").orElse(Double.POSITIVE_INFINITY));
    }

    private static FactPoint fact(Line line) {
        return new FactPoint(
                line.needed("fact"),
                line.text("subject"),
                line.text("type"),
                line.needed("place"),
                line.text("value"),
                line.count("heard"));
    }

    private static FindingPoint finding(Line line, List<JourneyPoint> journeys) {
        return new FindingPoint(
                line.needed("id"),
                line.kind("kind", FindingKind.class),
                line.text("title"),
                line.counts("journeys").stream()
                        .filter(place -> place >= 0 && place < journeys.size())
                        .map(place -> journeys.get(place.intValue()).key())
                        .toList());
    }
}
