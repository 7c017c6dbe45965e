package dev.mysteryshopper.scenarios;

import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.Planner;
import dev.mysteryshopper.runner.plan.Selection;
import dev.mysteryshopper.runner.run.Channels;
import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.PracticeHost;
import dev.mysteryshopper.runner.run.Run;
import dev.mysteryshopper.runner.run.RunSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A run of the shipped journeys against a practice company of its own. Begun, played and ended by one thread. */
final class PracticeRun implements AutoCloseable {

    static final Path JOURNEYS = Path.of("journeys").toAbsolutePath();
    private static final int THREADS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(8);

    private final PracticeHost practice;
    private final Run run;

    private PracticeRun(PracticeHost practice, Run run) {
        this.practice = practice;
        this.run = run;
    }

    /**
     * Begins a run of all journeys.
     *
     * @param faults faults of the practice company
     * @param name name under which Cucumber finds the run; empty for its id
     */
    static PracticeRun begin(String faults, Optional<String> name) throws IOException {
        PracticeHost practice = PracticeHost.start(0, faults, 1, 1);
        try {
            Company company = CompanyFile.read(Path.of("company.yaml").toAbsolutePath(), practice.environment());
            Plan plan = new Planner(company, Path.of("").toAbsolutePath())
                    .plan(new Selection(List.of(JOURNEYS.toString()), Optional.empty(), Optional.empty()));
            RunSettings settings =
                    RunSettings.usual(Path.of("target", "runs").toAbsolutePath(), THREADS, LIMIT, practice.faults());
            Channels channels = Channels.ready(
                    company,
                    plan.channels(),
                    new Equipment(THREADS, settings.browsers(), settings.grid(), settings.headless(), LIMIT));
            return new PracticeRun(practice, Run.begin(company, plan, channels.byName(), settings, name, result -> {}));
        } catch (IOException | RuntimeException e) {
            practice.close();
            throw e;
        }
    }

    /** Plays all journeys and ends the run. */
    static Ended of(String faults) throws IOException {
        try (PracticeRun practiceRun = begin(faults, Optional.empty())) {
            practiceRun.run.play();
            return practiceRun.end();
        }
    }

    Ended end() throws IOException {
        return run.end(Renderers.all());
    }

    @Override
    public void close() {
        practice.close();
    }
}
