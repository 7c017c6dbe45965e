package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.history.HistoryFile;
import dev.mysteryshopper.reports.journal.Shard;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.render.github.Annotations;
import dev.mysteryshopper.reports.render.terminal.ClosingReport;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.Planner;
import dev.mysteryshopper.runner.plan.Selection;
import dev.mysteryshopper.runner.plan.Split;
import dev.mysteryshopper.runner.run.Channels;
import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.PracticeHost;
import dev.mysteryshopper.runner.run.Run;
import dev.mysteryshopper.runner.run.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays journeys. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Plays journeys and reports what the customers went through.")
final class RunCommand implements Callable<Integer> {

    private static final int MOST_RETRIES = 10;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Chosen chosen = new Chosen();

    @Option(
            names = "--faults",
            paramLabel = "LIST",
            description =
                    "What the practice company gets wrong: names of faults with commas, everyday, bad-day or none."
                            + " Default: everyday.")
    private @Nullable String faults;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Most journeys that are played at once. Default: one for each processor, at least 2.")
    private int threads = Math.max(2, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--browsers",
            paramLabel = "N",
            description = "Most browsers that are open at once. Default: ${DEFAULT-VALUE}.")
    private int browsers = 2;

    @Option(
            names = "--grid",
            paramLabel = "URL",
            description = "A Selenium Grid to play web journeys on, instead of a browser of this machine.")
    private @Nullable URI grid;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the run's folder is made. Default: ${DEFAULT-VALUE}.")
    private String out = "target/runs";

    @Mixin
    private Remembering remembering = new Remembering();

    @Option(
            names = "--history-keep",
            paramLabel = "N",
            description = "How many runs are remembered; the oldest go first. Default: ${DEFAULT-VALUE}.")
    private int keep = HistoryFile.KEPT;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = ShardNumbers.class,
            description =
                    "Only the I-th of N parts of the journeys, the same parts on every machine; merge joins what they leave.")
    private @Nullable ShardNumber shard;

    @Option(
            names = "--retries",
            paramLabel = "N",
            description =
                    "How often a journey that did not meet is played again; met then, it is flaky. Default: ${DEFAULT-VALUE}.")
    private int retries = 0;

    @Option(
            names = "--pseudonyms",
            description =
                    "Writes pseudonyms for the names of the company's people, the same for the same name in all of the run.")
    private boolean pseudonyms;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "The same seed gives the same shoppers and the same practice company. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--limit",
            paramLabel = "DURATION",
            converter = TimeSpans.class,
            description = "Longest time the run may take, such as \"90 s\" or \"2 hours\". Default: 30 minutes.")
    private Duration limit = Duration.ofMinutes(30);

    @Mixin
    private HeldAgainst heldAgainst = new HeldAgainst();

    @Mixin
    private Otlp otlp = new Otlp();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        positive("--threads", threads);
        positive("--browsers", browsers);
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new ParameterException(
                    spec.commandLine(), "--retries: " + retries + " is no number from 0 to " + MOST_RETRIES + ".");
        }
        positive("--history-keep", keep);
        Optional<Path> file = chosen.company(surroundings);
        if (file.isPresent() && faults != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--faults are those of the practice company; they cannot be had with --company.");
        }
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        if (file.isPresent()) {
            return play(CompanyFile.read(file.get(), environment), Map.of("company file", Fingerprint.of(file.get())));
        }
        try (PracticeHost practice = practice()) {
            environment.putAll(practice.environment());
            Path practiceFile = Chosen.practiceFile(surroundings);
            Company company = CompanyFile.read(practiceFile, environment);
            return play(company, Map.of("faults", practice.faults(), "company file", Fingerprint.of(practiceFile)));
        }
    }

    private PracticeHost practice() {
        try {
            // the orders of one shard are not those of another when they are merged
            int till = shard == null ? 0 : shard.number();
            return PracticeHost.start(0, faults == null ? PracticeHost.USUAL_FAULTS : faults, seed, 1, till);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--faults: " + e.getMessage(), e);
        }
    }

    private int play(Company company, Map<String, String> environment) throws IOException {
        RunMemory memory = remembering.open(
                surroundings,
                surroundings.here().resolve(out),
                keep,
                spec.commandLine().getErr());
        Optional<StandardsSpec> standards = heldAgainst.read(
                spec,
                surroundings,
                chosen.company(surroundings).isEmpty(),
                company.channels().keySet());
        Selection selection = chosen.selection(surroundings);
        Plan plan = new Planner(company, surroundings.here()).plan(selection, split(company, memory));
        heldAgainst.check(standards, plan, !company.limits().isEmpty());
        PrintWriter err = spec.commandLine().getErr();
        Optional<Renderer> handedOn = otlp.renderer(surroundings, err::println);
        Equipment equipment = new Equipment(threads, browsers, Optional.ofNullable(grid), true, limit);
        Channels channels = Channels.ready(company, plan.channels(), equipment);
        LanguageModel model = LanguageModel.of(surroundings, Optional.of(company));
        Map<String, String> about = new HashMap<>(environment);
        about.putAll(model.environment());
        if (retries > 0) {
            about.put("retries", String.valueOf(retries));
        }
        channels.playedWith().forEach((channel, with) -> about.put("played on " + channel, with));
        RunSettings settings = new RunSettings(
                threads,
                browsers,
                Optional.ofNullable(grid),
                true,
                surroundings.here().resolve(out),
                seed,
                limit,
                model.opinion(),
                standards.map(StandardsSpec::standards).orElse(List.of()),
                about,
                pseudonyms);
        PrintWriter to = spec.commandLine().getOut();
        plan.shard().ifPresent(part -> to.println(told(part, plan.journeys().size())));
        Progress progress = new Progress(to, surroundings, plan.journeys().size());
        Run run = Run.begin(company, plan, channels.byName(), settings, Optional.empty(), progress::journeyEnded);
        try (Interruption interruption = Interruption.of(run, surroundings.whole())) {
            Optional<String> notAgain;
            try {
                notAgain = run.play(retries);
            } finally {
                progress.end();
            }
            notAgain.ifPresent(to::println);
            List<Renderer> renderers = new ArrayList<>(Renderers.all(heldAgainst.isGate(), memory.trend()));
            renderers.add(new ClosingReport(to, surroundings.colour(), surroundings.width()));
            if (surroundings.inWorkflow()) {
                renderers.add(new Annotations(to, heldAgainst.isGate()));
            }
            handedOn.ifPresent(renderers::add);
            Ended ended = run.end(renderers);
            to.print(memory.since(ended.result(), surroundings.colour(), surroundings.width()));
            to.flush();
            memory.remember(ended.result());
            model.tell(err);
            return heldAgainst.told(ended.result(), interruption.exitCode(ended), to, surroundings);
        }
    }

    private Optional<Split> split(Company company, RunMemory memory) {
        return Optional.ofNullable(shard)
                .map(part -> new Split(
                        part.number(),
                        part.of(),
                        Commit.of(surroundings),
                        new PastDurations(memory.trend(), company.name())));
    }

    private static String told(Shard part, int journeys) {
        return "Shard " + part.told() + ": "
                + (journeys == 0
                        ? "none of the journeys falls to it, so there is nothing to play."
                        : journeys == 1 ? "1 journey." : journeys + " journeys.");
    }

    private void positive(String option, int number) {
        if (number < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + number + " is too few. Expected a number from 1.");
        }
    }
}
