package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run is played.
 *
 * @param threads most journeys that are played at once; at least 1
 * @param browsers most browsers that are open at once; at least 1
 * @param grid the Selenium Grid on which web journeys are played; empty for browsers of this machine
 * @param headless whether browsers of this machine show no window
 * @param out folder in which the run's folder is made
 * @param seed seed of everything random in the run
 * @param limit longest time that the run may take
 * @param opinion is asked, at the end, about pairs of statements that the rules are unsure of
 * @param standards the standards that the run is held against; empty if none
 * @param environment what may matter when results are compared, beside Java and system; no secrets
 * @param pseudonyms whether people who answer for the company get pseudonyms before anything is written
 */
public record RunSettings(
        int threads,
        int browsers,
        Optional<URI> grid,
        boolean headless,
        Path out,
        long seed,
        Duration limit,
        SecondOpinion opinion,
        List<Standard> standards,
        Map<String, String> environment,
        boolean pseudonyms) {

    public RunSettings {
        standards = List.copyOf(standards);
        environment = Map.copyOf(environment);
    }

    /**
     * As most runs are played: on browsers of this machine without a window, with seed 1.
     *
     * @param faults the faults of the practice company that are switched on, in words
     */
    public static RunSettings usual(Path out, int threads, Duration limit, String faults) {
        return new RunSettings(
                threads,
                threads,
                Optional.empty(),
                true,
                out,
                1,
                limit,
                SecondOpinion.none(),
                List.of(),
                Map.of("faults", faults),
                false);
    }
}
