package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.Underway;
import dev.mysteryshopper.reports.journal.ChannelUsed;
import dev.mysteryshopper.reports.journal.EvidenceStore;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.Pseudonyms;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Journeys;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.journey.Backstage;
import dev.mysteryshopper.runner.journey.Curfew;
import dev.mysteryshopper.runner.journey.Reach;
import dev.mysteryshopper.runner.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * One run: its folder, its journal, its channels. It is begun, played and ended, in this order, by one thread; who only
 * wants to end it early calls it off, from any thread.
 */
public final class Run {

    /** Of fewer journeys than this, any share may be played again. */
    private static final int FEW = 10;

    /** More than one in so many that do not meet is a mass failure. */
    private static final int MASS = 3;

    private final RunFolder folder;
    private final Plan plan;
    private final RunSettings settings;
    private final Backstage backstage;
    private final ExecutorService crowd;
    private final Playing playing;
    private final Underway underway;

    private Run(
            RunFolder folder,
            Plan plan,
            RunSettings settings,
            Backstage backstage,
            ExecutorService crowd,
            Playing playing,
            Underway underway) {
        this.folder = folder;
        this.plan = plan;
        this.settings = settings;
        this.backstage = backstage;
        this.crowd = crowd;
        this.playing = playing;
        this.underway = underway;
    }

    /**
     * Begins a run: makes its folder and the first line of its journal.
     *
     * @param company the company
     * @param plan the journeys
     * @param channels the channels the plan needs, ready to be used; the run closes them when it ends
     * @param settings how it is played
     * @param name name under which Cucumber finds it; empty for its id
     * @param ended takes what each journey came to when it has ended; called by one thread
     * @throws IOException if the folder or the journal cannot be made
     */
    public static Run begin(
            Company company,
            Plan plan,
            Map<String, Channel> channels,
            RunSettings settings,
            Optional<String> name,
            Consumer<JourneyResult> ended)
            throws IOException {
        RunFolder folder = RunFolder.make(settings.out(), Instant.now(), new SplittableRandom());
        RunClock clock = RunClock.started();
        Curfew curfew = new Curfew(
                settings.limit(),
                "The run took longer than its limit of " + Spans.words(settings.limit()) + ".",
                System::nanoTime);
        JournalWriter journal = new JournalWriter(
                folder.path().resolve(Report.JOURNAL),
                new Redactor(company.secrets()),
                settings.pseudonyms() ? Pseudonyms.of(plan.shard().orElse(null)) : null);
        RunStarted started = journal.append(started(company, plan, folder.id(), clock, settings));
        ExecutorService crowd = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "customer");
            thread.setDaemon(true);
            return thread;
        });
        Backstage backstage = new Backstage(
                company,
                channels,
                journal,
                new Journeys(started),
                new EvidenceStore(folder.path()),
                clock,
                curfew,
                new Reach(curfew),
                settings.seed(),
                crowd);
        Underway underway = new Underway(started, settings.opinion(), ended);
        Playing playing = new Playing(name.orElse(folder.id()), plan, backstage, underway::ended);
        return new Run(folder, plan, settings, backstage, crowd, playing, underway);
    }

    private static RunStarted started(Company company, Plan plan, String id, RunClock clock, RunSettings settings) {
        Map<String, String> environment = new TreeMap<>(settings.environment());
        environment.put("java", System.getProperty("java.version", ""));
        environment.put("system", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        environment.put("threads", Integer.toString(settings.threads()));
        plan.folder().ifPresent(folder -> environment.put(RunStarted.JOURNEYS_IN, folder));
        return new RunStarted(
                clock.now(),
                JournalFormat.VERSION,
                id,
                Version.of(Run.class),
                company.name(),
                company.locale().toLanguageTag(),
                company.zone().getId(),
                settings.seed(),
                company.channels().values().stream().map(Run::used).toList(),
                company.truth(),
                company.journalStatusWords(),
                company.limits(),
                settings.standards(),
                environment,
                List.of(),
                plan.shard().orElse(null));
    }

    private static ChannelUsed used(ChannelSpec channel) {
        String address = channel.settings()
                .get("url")
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
        return new ChannelUsed(channel.name(), channel.kind(), address);
    }

    /** Plays the journeys once, and waits until each that ended is told. */
    public void play() {
        play(0);
    }

    /**
     * Plays the journeys, those that do not meet again, and waits until each that ended is told. Where very many do not meet,
     * something is wrong with the company or with us, and to play them again would only take time: then none is.
     *
     * @param retries how often a journey that does not meet is played again, at most; 0 for never
     * @return why nothing was played again although something did not meet, one sentence; empty otherwise
     */
    public Optional<String> play(int retries) {
        try {
            player(plan).play(playing);
            Optional<String> mass = retries > 0 ? massFailure() : Optional.empty();
            int most = mass.isEmpty() ? retries + 1 : 1;
            for (int attempt = 2; attempt <= most && !backstage.curfew().over(); attempt++) {
                Optional<Plan> again = playing.again(attempt);
                if (again.isEmpty()) {
                    break;
                }
                player(again.get()).play(playing);
            }
            return mass;
        } finally {
            underway.played();
        }
    }

    private Player player(Plan what) {
        return new Player(playing.name(), what, settings.threads());
    }

    private Optional<String> massFailure() {
        int unmet = playing.unmet();
        int all = plan.journeys().size();
        return all >= FEW && unmet * MASS > all
                ? Optional.of("Nothing was played again: " + unmet + " of " + all
                        + " journeys did not meet, which is more than a third.")
                : Optional.empty();
    }

    /**
     * Ends the run early: journeys that are being played are cut off, others are not begun.
     *
     * @param reason why, one sentence
     */
    public void callOff(String reason) {
        backstage.curfew().callOff(reason);
    }

    /**
     * Ends the run: closes its channels and its journal and has its reports written.
     *
     * @param renderers the reports
     * @throws IOException if the journal cannot be read, or a report cannot be written; the others are written all the same
     */
    public Ended end(List<Renderer> renderers) throws IOException {
        Optional<String> shortfall = backstage.reach().unreachable().or(playing::shortfall);
        playing.close();
        crowd.shutdownNow();
        List<RuntimeException> troubles = new ArrayList<>();
        for (Channel channel : backstage.channels().values()) {
            try {
                channel.close();
            } catch (RuntimeException e) {
                troubles.add(e);
            }
        }
        JournalWriter journal = backstage.journal();
        RunFinished finished =
                journal.append(new RunFinished(backstage.clock().now(), shortfall.isEmpty(), shortfall.orElse("")));
        journal.close();
        long entries = journal.rewritten() ? 0 : journal.entries();
        Ended ended = new Ended(underway.write(folder.path(), finished, entries, renderers), folder.path());
        troubles.stream().findFirst().ifPresent(trouble -> {
            throw trouble;
        });
        return ended;
    }

    /** The run's folder. */
    public Path folder() {
        return folder.path();
    }
}
