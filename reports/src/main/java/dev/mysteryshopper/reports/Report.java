package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.JourneyLogs.EachLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report of a run, from its journals alone: the same for the same journals, also for the journal of a run that is
 * still going on or was killed. A journal is read twice, in memory that grows with what the journeys came to and not with
 * what was said: once to derive, once to have the journeys told, to all reports side by side.
 */
public final class Report {

    /** Name of the journal in a run's folder. */
    public static final String JOURNAL = JournalFormat.FILE;

    private Report() {}

    /**
     * What a run came to.
     *
     * @param journals its journal; several for a run that was played in parts
     * @throws dev.mysteryshopper.reports.journal.NotAJournal if one is no journal, or of a newer version
     * @throws IOException if one cannot be read
     */
    public static RunResult of(Path... journals) throws IOException {
        return new Journals(List.of(journals)).result();
    }

    /**
     * Hands on the logs of a run's journeys, one after the other.
     *
     * @param journals its journal; several for a run that was played in parts
     * @throws dev.mysteryshopper.reports.journal.NotAJournal if one is no journal, or of a newer version
     * @throws IOException if one cannot be read, or {@code each} fails
     */
    public static void logs(List<Path> journals, EachLog each) throws IOException {
        Journals reading = new Journals(journals);
        // the first reading finds journeys of which entries came late
        reading.result();
        reading.logs(each);
    }

    /**
     * Writes a run's reports into its folder.
     *
     * @param run the run's folder, in which its journal lies
     * @param renderers the reports to write
     * @return what the run came to
     * @throws IOException if the journal cannot be read, or a report cannot be written; the others are written all the same
     */
    public static RunResult write(Path run, List<Renderer> renderers) throws IOException {
        return write(run, renderers, SecondOpinion.none());
    }

    /**
     * As {@link #write(Path, List)}, with somebody to ask.
     *
     * @param opinion is asked about pairs that the rules are unsure of
     */
    public static RunResult write(Path run, List<Renderer> renderers, SecondOpinion opinion) throws IOException {
        return write(List.of(run.resolve(JOURNAL)), run, renderers, opinion);
    }

    /**
     * Writes the reports of journals into a folder.
     *
     * @param journals the journals of one run
     * @param folder where the reports are written, which exists
     * @param renderers the reports to write
     * @param opinion is asked about pairs that the rules are unsure of
     * @return what the run came to
     * @throws IOException if a journal cannot be read, or a report cannot be written; the others are written all the same
     */
    public static RunResult write(List<Path> journals, Path folder, List<Renderer> renderers, SecondOpinion opinion)
            throws IOException {
        return write(journals, folder, renderers, opinion, Optional.empty());
    }

    /**
     * As {@link #write(List, Path, List, SecondOpinion)}, held against other standards.
     *
     * @param standards in place of those that the journals name; empty for those
     */
    public static RunResult write(
            List<Path> journals,
            Path folder,
            List<Renderer> renderers,
            SecondOpinion opinion,
            Optional<List<Standard>> standards)
            throws IOException {
        Journals reading = new Journals(journals, opinion, standards);
        return tell(reading.result(), reading, folder, renderers);
    }

    /** Has reports tell what a run came to, reading its journals once. */
    static RunResult tell(RunResult result, Journals reading, Path folder, List<Renderer> renderers)
            throws IOException {
        Map<String, JourneyResult> results = new HashMap<>();
        result.journeys().forEach(journey -> results.put(journey.journey(), journey));
        Map<String, JourneyResult> earlier = new HashMap<>();
        result.earlier().forEach(attempt -> earlier.put(attempt.journey(), attempt));
        List<Told> all = new ArrayList<>();
        for (Renderer renderer : renderers) {
            all.add(new Told(renderer, result, folder));
        }
        try {
            if (!renderers.isEmpty()) {
                reading.logs(log -> {
                    JourneyResult journey = results.get(log.journey());
                    JourneyResult attempt = earlier.get(log.journey());
                    if (journey != null) {
                        all.forEach(told -> told.journey(journey, log, true));
                    } else if (attempt != null) {
                        all.forEach(told -> told.journey(attempt, log, false));
                    }
                });
            }
        } finally {
            all.forEach(Told::close);
            all.forEach(Told::await);
        }
        List<IOException> failures =
                all.stream().flatMap(told -> told.failure().stream()).toList();
        if (!failures.isEmpty()) {
            IOException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
        return result;
    }
}
