package dev.mysteryshopper.scenarios;

import io.cucumber.junit.platform.engine.Constants;
import java.io.IOException;
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

    // the suite engine calls static methods only: this is how they know of each other
    private static @Nullable PracticeRun run;

    @BeforeSuite
    static void begin() throws IOException {
        run = PracticeRun.begin("everyday", Optional.of(NAME));
    }

    @AfterSuite
    static void end() throws IOException {
        try (PracticeRun ending = run) {
            if (ending != null) {
                ending.end();
            }
        }
    }
}
