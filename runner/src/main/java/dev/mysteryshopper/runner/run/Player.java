package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.runner.journey.Curfew;
import dev.mysteryshopper.runner.plan.Plan;
import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Has Cucumber play a plan, through the JUnit Platform's launcher; never longer than the curfew and a little grace. */
final class Player {

    /** How long the steps that are being played when the run is over may take to notice. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final long LOOK_EVERY_MILLIS = 50;

    private final String name;
    private final Plan plan;
    private final int threads;

    /**
     * @param name name of the run that is {@link Playing}
     * @param plan what is played
     * @param threads most journeys that are played at once
     */
    Player(String name, Plan plan, int threads) {
        this.name = name;
        this.plan = plan;
        this.threads = threads;
    }

    /** Plays it. Journeys that the curfew overtakes are cut off; those not begun then are left out. */
    void play(Playing playing) {
        if (plan.journeys().isEmpty()) {
            return;
        }
        Curfew curfew = playing.backstage().curfew();
        CancellationToken cancellation = CancellationToken.create();
        CompletableFuture<Void> played = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(played, playing, cancellation), "journeys");
        thread.setDaemon(true);
        thread.start();
        long graceEnds = Long.MAX_VALUE;
        while (true) {
            try {
                played.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillPlaying) {
                if (curfew.over() && graceEnds == Long.MAX_VALUE) {
                    cancellation.cancel();
                    graceEnds = System.nanoTime() + GRACE.toNanos();
                }
                if (graceEnds != Long.MAX_VALUE && System.nanoTime() > graceEnds) {
                    return;
                }
            } catch (InterruptedException e) {
                curfew.callOff("The run was interrupted.");
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    private void complete(CompletableFuture<Void> played, Playing playing, CancellationToken cancellation) {
        try {
            launch(playing, cancellation);
            played.complete(null);
        } catch (RuntimeException | Error e) {
            played.completeExceptionally(e);
        }
    }

    private void launch(Playing playing, CancellationToken cancellation) {
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .addTestEngines(new CucumberTestEngine())
                .build());
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .configurationParameter(Constants.GLUE_PROPERTY_NAME, Playing.glue(name))
                .configurationParameter(Constants.PLUGIN_PROPERTY_NAME, Playing.plugin(name))
                .configurationParameter(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
                .configurationParameter(
                        Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, Boolean.toString(threads > 1))
                .configurationParameter(Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, "fixed")
                .configurationParameter(
                        Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, Integer.toString(threads))
                // without it, waiting journeys make room for others, and far more than asked for are played at once
                .configurationParameter(
                        Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, Integer.toString(threads))
                .filters((PostDiscoveryFilter) descriptor -> FilterResult.includedIf(isPlanned(playing, descriptor)));
        for (Path file : plan.files()) {
            request.selectors(DiscoverySelectors.selectFile(file.toFile()));
        }
        Collapse collapse = new Collapse();
        launcher.execute(LauncherExecutionRequestBuilder.request(request.build())
                .cancellationToken(cancellation)
                .listeners(collapse)
                .build());
        collapse.told();
    }

    private static boolean isPlanned(Playing playing, TestDescriptor descriptor) {
        return descriptor
                .getSource()
                .filter(FileSource.class::isInstance)
                .map(FileSource.class::cast)
                .filter(source -> playing.isPlanned(
                        source.getUri(),
                        source.getPosition().map(FilePosition::getLine).orElse(0)))
                .isPresent();
    }
}
