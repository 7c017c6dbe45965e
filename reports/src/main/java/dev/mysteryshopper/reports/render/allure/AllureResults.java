package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.file.WholeFolder;
import dev.mysteryshopper.reports.history.JourneyKey;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.Attempts;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.EvidenceFile;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.JourneyNames;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Tally;
import dev.mysteryshopper.reports.render.internal.TextTranscript;
import dev.mysteryshopper.reports.render.internal.Transcript;
import dev.mysteryshopper.reports.render.internal.Turn;
import dev.mysteryshopper.reports.render.internal.Words;
import io.qameta.allure.AllureResultsWriteException;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code allure-results}: a result per journey, with its Gherkin steps, contacts, transcript, requests and
 * pictures. Names of files come from the run's and the journey's ids, so that the same journal gives the same files.
 */
public final class AllureResults implements Renderer {

    /** Name of the folder in the run's folder. */
    public static final String FOLDER = "allure-results";

    /** Name of the file beside it that tells Allure 3 the report's name and categories: {@code allure generate -c}. */
    public static final String CONFIGURATION = "allurerc.json";

    /** Lines shown as steps; the attached transcript holds {@link #MOST_LINES}. */
    private static final int MOST_STEPS = 400;

    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_TRACE = 20_000;

    @Override
    public Telling begin(RunResult result, Path folder) throws IOException {
        return new Writing(result, folder);
    }

    private static final class Writing implements Telling {

        private final RunResult result;
        private final Path run;
        private final WholeFolder folder;
        private final AllureResultsWriter writer;
        private final CompanyTime time;
        private final JourneyNames names;
        private final Lanes lanes;
        private final Attempts attempts;
        private final Tally tally;
        private final Map<String, JourneyKey> keys;
        private final Map<String, List<Finding>> findings = new HashMap<>();

        Writing(RunResult result, Path run) throws IOException {
            this.result = result;
            this.run = run;
            this.folder = WholeFolder.at(run.resolve(FOLDER));
            this.writer = new FileSystemResultsWriter(folder.beside());
            this.time = CompanyTime.of(result.started());
            this.names = new JourneyNames(result);
            this.attempts = new Attempts(result);
            this.tally = new Tally(result, result.earlier().size());
            this.lanes = new Lanes(Stream.concat(result.journeys().stream(), result.earlier().stream())
                    .toList());
            this.keys = keys(result.journeys());
            for (Finding finding : result.findings()) {
                finding.journeys().stream().distinct().forEach(journey -> findings.computeIfAbsent(
                                journey, j -> new ArrayList<>())
                        .add(finding));
            }
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) throws IOException {
            try {
                write(journey, log);
                tally.one();
            } catch (AllureResultsWriteException e) {
                throw new IOException("Allure's result of " + journey.journey() + " cannot be written.", e);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** A retry: the same history, begun before. */
        @Override
        public void earlier(JourneyResult attempt, JourneyLog log) throws IOException {
            journey(attempt, log);
        }

        private void write(JourneyResult journey, JourneyLog log) throws IOException {
            List<Finding> found = findings.getOrDefault(journey.journey(), List.of());
            CaseSteps steps = new CaseSteps(time, this::picture);
            TestResult test = head(journey);
            Transcript transcript = Transcript.of(journey, log, MOST_LINES);
            test.setSteps(steps.of(transcript.upTo(MOST_STEPS)));
            if (!found.isEmpty()) {
                test.getSteps().add(steps.found(journey, found));
            }
            String talk = new TextTranscript(time).of(transcript, journey.outcome());
            attach(test, "Transcript", "text/plain", ".txt", talk.getBytes(StandardCharsets.UTF_8));
            if (journey.outcome() != JourneyOutcome.MET) {
                test.setStatusDetails(details(journey, log, found));
                // the transcript tells them all; whoever looks for a cause wants them as they were
                Requests.of(log)
                        .ifPresent(whole -> attach(test, "Requests and answers", "application/json", ".json", whole));
            }
            if (attempts.isFlaky(journey)) {
                test.setStatusDetails(new StatusDetails().setFlaky(true));
            }
            writer.write(test);
        }

        @Override
        public void close() throws IOException {
            try (folder) {
                tally.all();
                Surroundings.write(result, folder.beside());
                folder.whole();
            }
            try (WholeFile file = WholeFile.at(run.resolve(CONFIGURATION))) {
                Surroundings.configuration(result, file.out());
                file.whole();
            }
        }

        private TestResult head(JourneyResult journey) {
            JourneyStarted started = journey.started();
            String cells = String.join("\u0001", started.cells());
            JourneyKey key = keys.get(started.firstAttempt());
            String ordinal = String.valueOf(key == null ? 1 : key.ordinal());
            long start = started.moment().at().toEpochMilli();
            return new TestResult()
                    .setUuid(uuid(journey, "result"))
                    .setHistoryId(Ids.hash(started.file(), started.name(), cells, ordinal))
                    .setTestCaseId(Ids.hash(started.file(), started.name(), ordinal))
                    .setTestCaseName(Inert.line(started.name(), 300))
                    .setFullName(Inert.line(started.file() + ": " + names.of(journey), 500))
                    .setTitlePath(titles(started))
                    .setName(Inert.line(names.of(journey), 300))
                    .setDescription(description(started))
                    .setLabels(CaseLabels.of(result.started(), journey, lanes.of(journey)))
                    .setLinks(CaseLabels.links(started))
                    .setParameters(parameters(journey))
                    .setStatus(status(journey.outcome()))
                    .setStage(Stage.FINISHED)
                    .setStart(start)
                    .setStop(start + journey.took().toMillis());
        }

        private static StatusDetails details(JourneyResult journey, JourneyLog log, List<Finding> found) {
            List<Shortfall> shortfalls = Shortfall.of(journey, log);
            String message = shortfalls.stream()
                    .map(s -> s.sentence().isEmpty() ? s.reason() : s.sentence() + "\n  " + s.reason())
                    .collect(Collectors.joining("\n"));
            String trace = shortfalls.stream()
                    .map(s -> s.place() + "\n  " + s.sentence() + "\n  " + s.reason())
                    .collect(Collectors.joining("\n"));
            return new StatusDetails()
                    .setMessage(Marker.start(journey, log, found) + Inert.lines(message, LONGEST_MESSAGE))
                    .setTrace(Inert.lines(trace, LONGEST_TRACE));
        }

        /** What was measured stands as parameters that do not count for the history. */
        private static List<Parameter> parameters(JourneyResult journey) {
            List<Parameter> parameters = new ArrayList<>();
            JourneyStarted started = journey.started();
            if (!started.cells().isEmpty()) {
                parameters.add(new Parameter()
                        .setName("example")
                        .setValue(Inert.line(String.join(", ", started.cells()), 300)));
            }
            parameters.add(
                    measured("transfers", String.valueOf(journey.transfers().size())));
            parameters.add(measured("re-tells", String.valueOf(journey.retellCount())));
            parameters.add(measured("holds", String.valueOf(journey.holds().size())));
            parameters.add(measured(
                    "sent elsewhere", String.valueOf(journey.deflections().size())));
            parameters.add(
                    measured("promises", String.valueOf(journey.promises().size())));
            parameters.add(measured("promises broken", String.valueOf(journey.count(Promise.Standing.BROKEN))));
            parameters.add(measured("identity checks", String.valueOf(journey.identityCheckCount())));
            parameters.add(measured("questions asked", String.valueOf(journey.questionCount())));
            parameters.add(measured(
                    "longest wait",
                    HumanDuration.of(journey.waits().stream().map(Wait::lasted).max(Duration::compareTo))));
            journey.resolution().ifPresent(resolution -> parameters.add(measured("came to", Words.of(resolution))));
            journey.timeToResolution()
                    .ifPresent(span -> parameters.add(measured("time to resolution", HumanDuration.of(span))));
            return parameters;
        }

        private static Parameter measured(String name, String value) {
            return new Parameter().setName(name).setValue(value).setExcluded(true);
        }

        private static List<String> titles(JourneyStarted started) {
            List<String> titles =
                    new ArrayList<>(List.of(Inert.line(started.file(), 500).split("/")));
            titles.set(titles.size() - 1, Inert.line(started.feature(), 300));
            return titles;
        }

        private static String description(JourneyStarted started) {
            String place = "`" + Inert.line(started.file(), 300).replace('`', '\'') + ":" + started.line() + "`";
            return started.description().isBlank() ? place : Inert.lines(started.description(), 2_000) + "\n\n" + place;
        }

        private static Status status(JourneyOutcome outcome) {
            return switch (outcome) {
                case MET -> Status.PASSED;
                case FELL_SHORT -> Status.FAILED;
                case BROKEN, CUT_OFF -> Status.BROKEN;
            };
        }

        private void attach(TestResult test, String name, String type, String ending, byte[] content) {
            String source = uuidOf(test, name) + "-attachment" + ending;
            writer.write(source, new ByteArrayInputStream(content));
            test.getAttachments()
                    .add(new Attachment().setName(name).setType(type).setSource(source));
        }

        /** Copies a picture once, however many journeys show it; anything but a picture stays where it is. */
        private Optional<Attachment> picture(Turn turn) {
            Optional<EvidenceFile> kept = EvidenceFile.in(run, turn.more()).filter(EvidenceFile::picture);
            return kept.map(evidence -> {
                String source = evidence.hash() + "-attachment." + evidence.ending();
                folder.copy(evidence.file(), source);
                return new Attachment()
                        .setName(Inert.line(turn.text().isEmpty() ? "Screenshot" : turn.text(), 200))
                        .setType(evidence.ending().equals("png") ? "image/png" : "image/jpeg")
                        .setSource(source);
            });
        }

        private String uuid(JourneyResult journey, String what) {
            return Ids.uuid(result.started().run(), journey.journey(), what);
        }

        private static String uuidOf(TestResult test, String what) {
            return Ids.uuid(test.getUuid(), what);
        }

        /** Makes journeys that path, name and cells do not tell apart histories of their own; attempts share one. */
        private static Map<String, JourneyKey> keys(List<JourneyResult> journeys) {
            List<JourneyKey> keys = JourneyKey.of(journeys);
            Map<String, JourneyKey> byFirstAttempt = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                byFirstAttempt.put(journeys.get(i).started().firstAttempt(), keys.get(i));
            }
            return byFirstAttempt;
        }
    }
}
