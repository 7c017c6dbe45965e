package dev.mysteryshopper.reports.render.junit;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.Attempts;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.JourneyNames;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Spill;
import dev.mysteryshopper.reports.render.internal.Tally;
import dev.mysteryshopper.reports.render.internal.TextTranscript;
import dev.mysteryshopper.reports.render.internal.Transcript;
import dev.mysteryshopper.reports.render.internal.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes {@code junit.xml} as Surefire writes its own: a suite per feature file, a case per journey. A journey that fell
 * short is a failure, one that our own side broke or that was cut off an error; none is ever skipped. Those have their
 * transcript with them: of a journey that went well nobody reads it here, and build servers hold it all in memory. Standards
 * that the run was held against are a suite of their own.
 */
public final class JUnitXml implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "junit.xml";

    private static final int MOST_LINES = 2_000;

    /** Longest transcript, in characters: some build servers keep no file in which a case has more. */
    private static final int LONGEST_TRANSCRIPT = 100_000;

    private static final String STANDARDS = "standards";

    private final boolean gated;

    /** @param gated whether a standard that was not kept is a failure; if not, it is told with a case that passed */
    public JUnitXml(boolean gated) {
        this.gated = gated;
    }

    @Override
    public Telling begin(RunResult result, Path folder) throws IOException {
        return new Writing(result, folder.resolve(FILE), gated);
    }

    private static final class Writing implements Telling {

        private final RunResult result;
        private final Path file;
        private final boolean gated;
        private final Spill cases;
        private final JourneyNames names;
        private final Attempts attempts;
        private final Tally tally;
        private final TextTranscript transcripts;

        Writing(RunResult result, Path file, boolean gated) throws IOException {
            this.result = result;
            this.file = file;
            this.gated = gated;
            this.cases = new Spill(file);
            this.attempts = new Attempts(result);
            this.tally = new Tally(result);
            this.names = new JourneyNames(result);
            this.transcripts = new TextTranscript(CompanyTime.of(result.started()));
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) throws IOException {
            String xml = attempts.earlier(journey).isEmpty() ? testCase(journey, log) : attempt(journey, log);
            cases.put(journey.journey(), xml.getBytes(StandardCharsets.UTF_8));
            tally.one();
        }

        @Override
        public void earlier(JourneyResult attempt, JourneyLog log) throws IOException {
            cases.put(attempt.journey(), attempt(attempt, log).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            try (cases;
                    WholeFile whole = WholeFile.at(file)) {
                tally.all();
                write(whole.out());
                whole.whole();
            }
        }

        private void write(OutputStream out) throws IOException {
            Map<String, List<JourneyResult>> suites = result.journeys().stream()
                    .collect(Collectors.groupingBy(
                            journey -> journey.started().file(), LinkedHashMap::new, Collectors.toList()));
            text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
            List<StandardResult> standards =
                    result.standards().stream().filter(StandardResult::applied).toList();
            text(out, attribute("name", result.started().company()));
            text(out, counts(result.journeys(), result.took(), standards.size(), breached(standards)) + ">\n");
            for (Map.Entry<String, List<JourneyResult>> suite : suites.entrySet()) {
                suite(out, suite.getKey(), suite.getValue());
            }
            if (!standards.isEmpty()) {
                standards(out, standards);
            }
            text(out, "</testsuites>\n");
        }

        private long breached(List<StandardResult> standards) {
            return gated ? standards.stream().filter(StandardResult::breached).count() : 0;
        }

        private void standards(OutputStream out, List<StandardResult> standards) throws IOException {
            text(out, "  <testsuite" + attribute("name", STANDARDS));
            text(out, counts(List.of(), Duration.ZERO, standards.size(), breached(standards)) + ">\n");
            for (StandardResult standard : standards) {
                text(out, "    <testcase" + attribute("name", standard.demand()) + attribute("classname", STANDARDS));
                text(out, attribute("time", "0.000") + ">\n");
                if (standard.breached()) {
                    String evidence = standard.evidence().stream()
                            .map(one -> "  “" + CleanText.line(one.quote()) + "” - " + one.who() + "\n")
                            .collect(Collectors.joining());
                    String told = CleanText.clip(standard.sentence() + "\n" + evidence, LONGEST_TRANSCRIPT);
                    text(
                            out,
                            gated
                                    ? "      <failure" + attribute("message", standard.sentence())
                                            + attribute("type", "breach") + ">" + XmlText.content(CleanText.lines(told))
                                            + "</failure>\n"
                                    : "      <system-out>" + XmlText.content(CleanText.lines(told))
                                            + "</system-out>\n");
                }
                text(out, "    </testcase>\n");
            }
            text(out, "  </testsuite>\n");
        }

        private void suite(OutputStream out, String feature, List<JourneyResult> journeys) throws IOException {
            Duration took = journeys.stream().map(JourneyResult::took).reduce(Duration.ZERO, Duration::plus);
            JourneyResult first = journeys.get(0);
            text(out, "  <testsuite" + attribute("name", className(feature)) + counts(journeys, took, 0, 0));
            text(out, attribute("timestamp", first.started().moment().at().toString()));
            text(out, attribute("file", feature) + ">\n    <properties>\n");
            property(out, "feature", first.started().feature());
            property(out, "run", result.started().run());
            property(out, "company", result.started().company());
            text(out, "    </properties>\n");
            for (JourneyResult journey : journeys) {
                List<JourneyResult> earlier = attempts.earlier(journey);
                if (earlier.isEmpty()) {
                    out.write(cases.read(journey.journey()));
                } else {
                    again(out, journey, earlier);
                }
            }
            text(out, "  </testsuite>\n");
        }

        private String testCase(JourneyResult journey, JourneyLog log) {
            StringBuilder xml = new StringBuilder(opening(journey));
            if (journey.outcome() != JourneyOutcome.MET) {
                unmet(xml, journey.outcome(), Shortfall.of(journey, log));
                String transcript = transcripts.of(Transcript.of(journey, log, MOST_LINES), journey.outcome());
                if (!transcript.isEmpty()) {
                    xml.append("      <system-out>")
                            .append(XmlText.content(CleanText.clip(transcript, LONGEST_TRANSCRIPT)))
                            .append("</system-out>\n");
                }
            }
            return xml.append("    </testcase>\n").toString();
        }

        private String opening(JourneyResult journey) {
            return "    <testcase" + attribute("name", names.of(journey))
                    + attribute("classname", className(journey.started().file()))
                    + attribute("time", seconds(journey.took()))
                    + attribute("file", journey.started().file())
                    + attribute("line", String.valueOf(journey.started().line())) + ">\n";
        }

        /**
         * A journey that was played again, as Surefire writes a test that was run again: met in the end, with a flakyFailure
         * for each attempt before; not met, with the failure of the first attempt and a rerunFailure for each other.
         */
        private void again(OutputStream out, JourneyResult journey, List<JourneyResult> earlier) throws IOException {
            text(out, opening(journey));
            boolean met = journey.outcome() == JourneyOutcome.MET;
            List<JourneyResult> unmet = new ArrayList<>(earlier);
            if (!met) {
                unmet.add(journey);
            }
            for (JourneyResult attempt : unmet) {
                String kind = attempt.outcome() == JourneyOutcome.FELL_SHORT ? "Failure" : "Error";
                boolean first = attempt.equals(unmet.get(0));
                String element = met ? "flaky" + kind : first ? kind.toLowerCase(Locale.ROOT) : "rerun" + kind;
                text(out, "      <" + element);
                out.write(cases.read(attempt.journey()));
                text(out, "</" + element + ">\n");
            }
            text(out, "    </testcase>\n");
        }

        /** What is written between the name of an element and its end: what was not met, and what was said. */
        private String attempt(JourneyResult attempt, JourneyLog log) {
            if (attempt.outcome() == JourneyOutcome.MET) {
                return "";
            }
            List<Shortfall> shortfalls = Shortfall.of(attempt, log);
            StringBuilder xml = new StringBuilder(attribute("message", message(shortfalls)));
            xml.append(attribute("type", Words.of(attempt.outcome()))).append("><stackTrace>");
            shortfalls.forEach(shortfall -> xml.append(XmlText.content(lines(shortfall))));
            xml.append("</stackTrace>");
            String transcript = transcripts.of(Transcript.of(attempt, log, MOST_LINES), attempt.outcome());
            if (!transcript.isEmpty()) {
                xml.append("<system-out>").append(XmlText.content(transcript)).append("</system-out>");
            }
            return xml.toString();
        }

        private static String message(List<Shortfall> shortfalls) {
            Shortfall first = shortfalls.get(0);
            String message = first.sentence().isEmpty() ? first.reason() : first.sentence() + ": " + first.reason();
            return shortfalls.size() > 1 ? message + " (and " + (shortfalls.size() - 1) + " more)" : message;
        }

        private static void unmet(StringBuilder xml, JourneyOutcome outcome, List<Shortfall> shortfalls) {
            String element = outcome == JourneyOutcome.FELL_SHORT ? "failure" : "error";
            xml.append("      <").append(element).append(attribute("message", message(shortfalls)));
            xml.append(attribute("type", Words.of(outcome))).append('>');
            shortfalls.forEach(shortfall -> xml.append(XmlText.content(lines(shortfall))));
            xml.append("</").append(element).append(">\n");
        }

        private static String lines(Shortfall shortfall) {
            String sentence = shortfall.sentence().isEmpty() ? "" : "\n  " + shortfall.sentence();
            return shortfall.place() + sentence + "\n  " + shortfall.reason() + "\n";
        }

        private static String counts(List<JourneyResult> journeys, Duration took, int standards, long breached) {
            return attribute("tests", String.valueOf(journeys.size() + standards))
                    + attribute("failures", String.valueOf(count(journeys, JourneyOutcome.FELL_SHORT) + breached))
                    + attribute(
                            "errors",
                            String.valueOf(journeys.stream()
                                    .filter(j -> j.outcome() == JourneyOutcome.BROKEN
                                            || j.outcome() == JourneyOutcome.CUT_OFF)
                                    .count()))
                    + attribute("skipped", "0")
                    + attribute("time", seconds(took));
        }

        private static long count(List<JourneyResult> journeys, JourneyOutcome outcome) {
            return journeys.stream().filter(j -> j.outcome() == outcome).count();
        }

        /** The file's path as a class's name, so that tools show folders as packages. */
        private static String className(String file) {
            String path = file.endsWith(".feature") ? file.substring(0, file.length() - ".feature".length()) : file;
            return path.isEmpty() ? "journeys" : path.replace('.', '_').replace('/', '.');
        }

        private static String seconds(Duration took) {
            return String.format(Locale.ROOT, "%d.%03d", took.toSeconds(), took.toMillisPart());
        }

        private static void property(OutputStream out, String name, String value) throws IOException {
            text(out, "      <property" + attribute("name", name) + attribute("value", value) + "/>\n");
        }

        private static String attribute(String name, String value) {
            return " " + name + "=\"" + XmlText.attribute(CleanText.lines(value)) + "\"";
        }

        private static void text(OutputStream out, String xml) throws IOException {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
