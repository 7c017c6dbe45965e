package dev.mysteryshopper.scenarios;

import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.Planner;
import dev.mysteryshopper.runner.plan.Selection;
import dev.mysteryshopper.runner.run.Channels;
import dev.mysteryshopper.runner.run.PracticeHost;
import dev.mysteryshopper.runner.run.Reports;
import dev.mysteryshopper.runner.run.Run;
import dev.mysteryshopper.runner.run.RunSettings;
import io.cucumber.junit.platform.engine.Constants;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * Plays all journeys against the practice company on a usual day. Each journey is a test of its own; the reports of the run
 * lie in target/runs, as those of the command line do.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("journeys")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "dev.mysteryshopper.playing.run_suite")
@ConfigurationParameter(
        key = Constants.PLUGIN_PROPERTY_NAME,
        value = "dev.mysteryshopper.runner.run.JournalPlugin:" + JourneysTest.NAME)
@ConfigurationParameter(key = Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "fixed")
@ConfigurationParameter(key = Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, value = "2")
@ConfigurationParameter(key = Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, value = "2")
class JourneysTest {

    /** The run's name, by which Cucumber finds it. */
    static final String NAME = "suite";

    private static final int THREADS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    // the suite engine calls static methods only: this is how they know of each other
    private static @Nullable PracticeHost practice;
    private static @Nullable Run run;

    @BeforeSuite
    static void begin() throws IOException {
        PracticeHost host = PracticeHost.start(0, PracticeHost.USUAL_FAULTS, 1, 1);
        practice = host;
        Company company = CompanyFile.read(Path.of("company.yaml"), host.environment());
        Plan plan = new Planner(company, Path.of(""))
                .plan(new Selection(List.of("journeys"), Optional.empty(), Optional.empty()));
        RunSettings settings = RunSettings.usual(Path.of("target", "runs"), THREADS, LIMIT, host.faults());
        Channels channels = Channels.ready(
                company,
                plan.channels(),
                new Equipment(THREADS, settings.browsers(), settings.grid(), settings.headless(), LIMIT));
        run = Run.begin(company, plan, channels.byName(), settings, Optional.of(NAME), journey -> {});
    }

    @AfterSuite
    static void end() throws IOException {
        if (run != null) {
            run.end(Reports.ofARun());
        }
        if (practice != null) {
            practice.close();
        }
    }
}
