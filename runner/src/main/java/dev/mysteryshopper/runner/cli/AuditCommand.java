package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Audit;
import dev.mysteryshopper.reports.eventlog.EventLog;
import dev.mysteryshopper.reports.eventlog.LogFormat;
import dev.mysteryshopper.reports.eventlog.NoSuchColumn;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.Pseudonyms;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import dev.mysteryshopper.reports.transcript.Listening;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.RunFolder;
import dev.mysteryshopper.runner.run.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures conversations that were recorded elsewhere. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Reports what customers went through in conversations that a company has on record: the same measures and"
                    + " findings as of a run, with nothing played.",
            "",
            "TRANSCRIPTS is JSON Lines, one journey a line:",
            "  {\"journey\": \"1\", \"goal\": \"return worn boots\", \"contacts\": [",
            "    {\"contact\": \"c1\", \"channel\": \"chat\",",
            "     \"opened\": \"2026-03-02T09:00:00Z\", \"closed\": null, \"messages\": [",
            "       {\"at\": \"2026-03-02T09:00:05Z\", \"from\": \"shopper\", \"text\": \"...\"},",
            "       {\"at\": \"2026-03-02T09:00:20Z\", \"from\": \"company\", \"by\": \"Priya\",",
            "        \"desk\": \"Returns\", \"text\": \"...\"}]}]}",
            "or, where columns are named, event logs of tickets in CSV, one event a row:",
            "  audit LOG.csv --case Ticket --time Changed --desk Team --status State",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every line was read.",
            "1:Some lines could not be read and the others were audited, or a standard was not kept at a gate.",
            "2:The call, the company file or a file of conversations is wrong; nothing was audited.",
            "3:It could not be finished."
        })
final class AuditCommand implements Callable<Integer> {

    private static final String TALKS = "a file of recorded conversations, one journey a line";
    private static final String LOG = "an event log in CSV, one event a row";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TRANSCRIPTS",
            arity = "1..*",
            description = "Files with recorded conversations, or event logs.")
    private List<Path> transcripts = new ArrayList<>();

    @Option(
            names = "--company",
            paramLabel = "FILE",
            description =
                    "The company file: its name, locale, time zone, limits and what it publishes; where a customer asks one"
                            + " of its questions, what the company answers is compared. Its channels are not needed.")
    private @Nullable Path company;

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Mixin
    private LogColumns columns = new LogColumns();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the audit's folder is made. Default: ${DEFAULT-VALUE}.")
    private String out = "target/runs";

    @Option(
            names = "--pseudonyms",
            description =
                    "Writes pseudonyms for the names of the company's people, the same for the same name in all files.")
    private boolean pseudonyms;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Also writes what was found in each journey, one line of JSON a journey: transfers, deflections,"
                            + " re-tells, identity checks, holds, promises, outcome and the first responses.")
    private @Nullable String labels;

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Company> about = Recorded.company(surroundings, company);
        List<Standard> standards = heldAgainst
                .read(spec, surroundings, false, Set.of())
                .map(StandardsSpec::standards)
                .orElse(List.of());
        LanguageModel model = LanguageModel.of(surroundings, about);
        Map<Path, String> files = new LinkedHashMap<>();
        transcripts.forEach(file -> files.put(surroundings.here().resolve(file), file.toString()));
        Optional<LogFormat> log = columns.format(
                spec,
                files,
                about.map(Company::zone).orElse(ZoneOffset.UTC),
                about.map(Company::locale).orElse(Locale.ENGLISH));
        Recorded.check(files, log.isPresent() ? LOG : TALKS);
        if (log.isPresent()) {
            LogColumns.check(files, log.get());
        }
        String named = labels;
        try (OutFile labelled = named == null
                ? null
                : OutFile.at(
                        "--labels",
                        surroundings.here().resolve(named),
                        named,
                        files.keySet().toArray(Path[]::new))) {
            int code = audit(about, standards, model, files, log, labelled == null ? null : labelled.writer());
            if (labelled != null) {
                labelled.whole();
            }
            return code;
        }
    }

    private int audit(
            Optional<Company> about,
            List<Standard> standards,
            LanguageModel model,
            Map<Path, String> files,
            Optional<LogFormat> log,
            @Nullable Writer labelled)
            throws IOException {
        RunClock clock = RunClock.started();
        RunFolder folder =
                RunFolder.make(surroundings.here().resolve(out), clock.now().at(), new SplittableRandom());
        RunStarted started = started(about, standards, model, folder, clock, List.copyOf(files.values()));
        Redactor redactor = new Redactor(about.map(Company::secrets).orElse(Map.of()));
        int threads = Runtime.getRuntime().availableProcessors();
        PrintWriter err = spec.commandLine().getErr();
        try (Audit audit = new Audit(
                folder.path(),
                started,
                clock,
                redactor,
                pseudonyms ? Pseudonyms.of(null) : null,
                about.map(Listeners::of).orElseGet(Listening::toNothing),
                model.opinion(),
                threads,
                labelled)) {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                if (log.isPresent()) {
                    take(audit, file.getKey(), file.getValue(), log.get(), err);
                    continue;
                }
                try (InputStream in = Recorded.open(file.getKey(), file.getValue(), TALKS)) {
                    audit.take(file.getValue(), in, err::println, err::println);
                }
            }
            List<Renderer> renderers = new ArrayList<>(Renderers.all(heldAgainst.isGate()));
            renderers.add(new ClosingReport(spec.commandLine().getOut(), surroundings.colour(), surroundings.width()));
            RunResult result = audit.end(renderers);
            spec.commandLine().getOut().flush();
            model.tell(err);
            if (audit.unreadable() > 0) {
                err.println(
                        audit.unreadable() == 1
                                ? "1 line could not be read and was left out."
                                : audit.unreadable() + " lines could not be read and were left out.");
            }
            int code = audit.unreadable() > 0 ? Ended.NOT_MET : Ended.MET;
            return heldAgainst.told(result, code, spec.commandLine().getOut(), surroundings);
        }
    }

    private static void take(Audit audit, Path file, String named, LogFormat format, PrintWriter err)
            throws IOException {
        EventLog log = new EventLog(named, format);
        Audit.LogReading reading = Files.isRegularFile(file)
                ? (problems, each) -> log.read(() -> Files.newInputStream(file), problems, each)
                : (problems, each) -> {
                    try (InputStream pipe = Recorded.open(file, named, LOG)) {
                        log.read(pipe, problems, each);
                    }
                };
        try {
            audit.take(named, reading, err::println, err::println);
        } catch (NoSuchColumn missing) {
            throw new WrongInput(List.of(LogColumns.problem(named, missing)));
        }
    }

    private static RunStarted started(
            Optional<Company> about,
            List<Standard> standards,
            LanguageModel model,
            RunFolder folder,
            RunClock clock,
            List<String> names) {
        return new RunStarted(
                clock.now(),
                JournalFormat.VERSION,
                folder.id(),
                Version.of(AuditCommand.class),
                about.map(Company::name).orElse("the company"),
                about.map(it -> it.locale().toLanguageTag()).orElse("en"),
                about.map(it -> it.zone().getId()).orElse("UTC"),
                0,
                List.of(),
                about.map(Company::truth).orElse(List.of()),
                about.map(Company::journalStatusWords).orElse(List.of()),
                about.map(Company::limits).orElse(List.of()),
                standards,
                model.environment(),
                names.stream().limit(20).toList(),
                null);
    }
}
