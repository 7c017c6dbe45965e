package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunFold;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * A run that is being played: its journeys are measured as they end, on a thread of its own, so that the journal need be
 * read only once when the run is over, to be told. If the journal holds anything that was not measured on the way - an
 * entry after its journey's end, a journey that was cut off - it is read from the beginning. What is reported is in every
 * case what {@link Report} reports of the journal alone.
 */
public final class Underway {

    private final RunStarted started;
    private final SecondOpinion opinion;
    private final RunFold fold;
    private final Consumer<JourneyResult> told;
    private final Alongside alongside = new Alongside("measures");
    private long measured = 1; // the run's own first entry

    /**
     * Begins.
     *
     * @param started the run's first entry
     * @param opinion is asked, when all is played, about pairs that the rules are unsure of
     * @param told takes what each journey came to; called by one thread
     */
    public Underway(RunStarted started, SecondOpinion opinion, Consumer<JourneyResult> told) {
        this.started = started;
        this.opinion = opinion;
        this.fold = new RunFold(started, opinion);
        this.told = told;
    }

    /** A journey ended; called by any thread. What comes when all is played is not measured any more. */
    public void ended(JourneyLog log) {
        try {
            alongside.then(log.entries().size(), () -> {
                RunFold.Measured journey = fold.measured(log);
                fold.take(journey);
                measured += log.entries().size();
                told.accept(journey.result());
            });
        } catch (RejectedExecutionException tooLate) {
            // then the journal will be read from the beginning
        }
    }

    /** All is played. Waits until what ended is measured and told; does nothing the second time. */
    public void played() {
        alongside.done();
    }

    /**
     * Writes the run's reports into its folder.
     *
     * @param run the run's folder, in which its journal lies, closed
     * @param finished the run's last entry
     * @param entries how many entries the journal holds that stand in it as they were appended
     * @param renderers the reports to write
     * @return what the run came to
     * @throws IOException if the journal cannot be read, or a report cannot be written; the others are written all the same
     */
    public RunResult write(Path run, RunFinished finished, long entries, List<Renderer> renderers) throws IOException {
        played();
        if (measured + 1 != entries) {
            return Report.write(run, renderers, opinion);
        }
        RunResult result = fold.result(Optional.of(finished), started.moment().until(finished.moment()), List.of());
        return Report.tell(result, new Journals(List.of(run.resolve(Report.JOURNAL))), run, renderers);
    }
}
