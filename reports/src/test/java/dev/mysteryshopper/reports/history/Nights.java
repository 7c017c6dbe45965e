package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.RunFold;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.SampleRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same runs, as they would have been on other nights. */
final class Nights {

    private Nights() {}

    /** When the run of a night begins; night 0 is that of the sample. */
    static Instant began(int night) {
        return SampleRun.BEGAN.plus(Duration.ofDays(night));
    }

    /** The run as it was on another night, under another id. */
    static RunResult on(int night, String id, SampleRun run) {
        return of(night, id, "Practice Shop", Map.of(), run);
    }

    /** The run as the measures come to it from what was written down, not as the sample says it by hand. */
    static RunResult measured(SampleRun run) {
        RunResult result = run.result();
        RunFold fold = new RunFold(result.started(), SecondOpinion.none());
        run.journeys().forEach(journey -> fold.take(journey.log()));
        return fold.result(result.finished(), result.took(), List.of());
    }

    /** The run of a night, with a company and with words about its environment, beside those of the sample. */
    static RunResult of(int night, String id, String company, Map<String, String> environment, SampleRun run) {
        RunResult result = run.result();
        RunStarted started = result.started();
        Map<String, String> about = new TreeMap<>(started.environment());
        about.putAll(environment);
        return new RunResult(
                new RunStarted(
                        new Moment(began(night), 0),
                        started.format(),
                        id,
                        started.tool(),
                        company,
                        started.locale(),
                        started.timezone(),
                        started.seed(),
                        started.channels(),
                        started.truth(),
                        started.statusWords(),
                        started.limits(),
                        about,
                        started.recordedIn()),
                result.finished(),
                result.took(),
                result.journeys(),
                result.measures(),
                result.findings(),
                result.standards(),
                result.unsure(),
                result.sameEverywhere(),
                result.trouble());
    }
}
