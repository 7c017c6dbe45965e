package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.eventlog.EventLog;
import dev.mysteryshopper.reports.eventlog.LogCase;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.Pseudonyms;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.lines.EachResult;
import dev.mysteryshopper.reports.lines.LineProblem;
import dev.mysteryshopper.reports.lines.Lines;
import dev.mysteryshopper.reports.lines.TextCounts;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.RunFold;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.transcript.Conversation;
import dev.mysteryshopper.reports.transcript.ConversationEntries;
import dev.mysteryshopper.reports.transcript.LabelsLine;
import dev.mysteryshopper.reports.transcript.Listening;
import dev.mysteryshopper.reports.transcript.TranscriptReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal of conversations that were recorded elsewhere, and the reports of it, as if they had been played: an audit's
 * folder is a run's folder. The files are read in memory that does not grow with them. Used by one thread.
 */
public final class Audit implements AutoCloseable {

    private final Path folder;
    private final RunClock clock;
    private final JournalWriter journal;
    private final RunStarted started;
    private final SecondOpinion opinion;
    private final RunFold fold;
    private final Listening listening;
    private final @Nullable Writer labels;
    private final Lines lines;
    private final Names names = new Names();
    private long journeys;
    private long unreadable;

    /**
     * Begins.
     *
     * @param folder where journal and reports are written, which exists and has no journal yet
     * @param started the first entry: company, locale, zone, truth, limits, and what is audited as {@link RunStarted#recordedIn}
     * @param clock tells when the audit ends
     * @param redactor takes out what must not reach a file
     * @param listening hears what the company stated
     * @param opinion is asked, at the end, about pairs that the rules are unsure of
     * @param threads how many read at the same time, at least 1
     * @param labels takes one line a journey with what was found in it, see {@link LabelsLine}; null if nobody wants them
     */
    public Audit(
            Path folder,
            RunStarted started,
            RunClock clock,
            Redactor redactor,
            Listening listening,
            SecondOpinion opinion,
            int threads,
            @Nullable Writer labels)
            throws IOException {
        this(folder, started, clock, redactor, null, listening, opinion, threads, labels);
    }

    /**
     * As {@link #Audit(Path, RunStarted, RunClock, Redactor, Listening, SecondOpinion, int, Writer)}, with pseudonyms.
     *
     * @param pseudonyms stand in the place of the names of people who answered; null to leave names as they are
     */
    public Audit(
            Path folder,
            RunStarted started,
            RunClock clock,
            Redactor redactor,
            @Nullable Pseudonyms pseudonyms,
            Listening listening,
            SecondOpinion opinion,
            int threads,
            @Nullable Writer labels)
            throws IOException {
        this.folder = folder;
        this.opinion = opinion;
        this.clock = clock;
        this.journal = new JournalWriter(folder.resolve(Report.JOURNAL), redactor, pseudonyms);
        this.lines = new Lines(threads);
        this.started = journal.append(started);
        this.fold = new RunFold(this.started, opinion);
        this.listening = listening;
        this.labels = labels;
    }

    private record Read(Conversation conversation, long content, Journey journey) {}

    /** A journey that was read, measured, and stands ready for the journal. */
    private record Journey(JournalWriter.Sheaf<JourneyEntry> sheaf, RunFold.Measured measured) {}

    /**
     * Takes a file of conversations.
     *
     * @param file its name, for problems and places
     * @param in what stands in it; not closed
     * @param problems takes the lines that cannot be read, as they are met
     * @param remarks takes what should be known of lines that were read
     * @return how many lines there are that are not blank
     * @throws IOException if it cannot be read, or the journal cannot be written
     */
    public long take(String file, InputStream in, Consumer<LineProblem> problems, Consumer<LineProblem> remarks)
            throws IOException {
        return lines.read(
                file,
                in,
                (number, line) -> {
                    Conversation conversation = TranscriptReading.read(line);
                    return new Read(conversation, TextCounts.number(line), journey(conversation, file, number));
                },
                new EachResult<Read>() {
                    @Override
                    public void take(long number, Read read) throws IOException {
                        Names.Given given = names.give(read.conversation().journey(), read.content());
                        if (given.again()) {
                            remarks.accept(new LineProblem(
                                    file, number, "this journey was read before, word for word; it was taken once."));
                            return;
                        }
                        if (given.name().equals(read.conversation().journey())) {
                            Audit.this.take(read.journey());
                            return;
                        }
                        remarks.accept(renamed(file, number, given));
                        Audit.this.take(journey(read.conversation().named(given.name()), file, number));
                    }

                    @Override
                    public void unreadable(LineProblem problem) {
                        unreadable++;
                        problems.accept(problem);
                    }
                });
    }

    /**
     * Takes an event log.
     *
     * @param file its name, for problems and places
     * @param reading reads it: has {@code problems} and the cases taken as they are met
     * @param problems takes the rows that cannot be read
     * @param remarks takes what should be known of rows that were read
     * @throws dev.mysteryshopper.reports.eventlog.NoSuchColumn if it lacks a column
     * @throws IOException if it cannot be read, or the journal cannot be written
     */
    public void take(String file, LogReading reading, Consumer<LineProblem> problems, Consumer<LineProblem> remarks)
            throws IOException {
        reading.read(
                problem -> {
                    unreadable++;
                    problems.accept(problem);
                },
                one -> take(file, one, remarks));
    }

    /** Reads an event log to its end. */
    @FunctionalInterface
    public interface LogReading {

        /** Hands on the rows that cannot be read, and the cases. */
        void read(Consumer<LineProblem> problems, EventLog.EachCase each) throws IOException;
    }

    private void take(String file, LogCase one, Consumer<LineProblem> remarks) throws IOException {
        Names.Given given = names.give(one.name(), TextCounts.number(one.content()));
        if (given.again()) {
            remarks.accept(
                    new LineProblem(file, one.line(), "this case was read before, row for row; it was taken once."));
            return;
        }
        if (!given.name().equals(one.name())) {
            remarks.accept(renamed(file, one.line(), given));
        }
        LogCase named = one.named(given.name());
        take(journey(named.name(), named.entries(file)));
    }

    private static LineProblem renamed(String file, long line, Names.Given given) {
        return new LineProblem(
                file, line, "another journey has the same name; this one is called \"" + given.name() + "\".");
    }

    private Journey journey(String name, List<JourneyEntry> entries) {
        JournalWriter.Sheaf<JourneyEntry> sheaf = journal.ready(entries);
        return new Journey(sheaf, fold.measured(JourneyLog.of(name, sheaf.entries())));
    }

    private Journey journey(Conversation conversation, String file, long line) {
        return journey(
                conversation.journey(),
                ConversationEntries.of(conversation, file, (int) Math.min(line, Integer.MAX_VALUE), listening));
    }

    private void take(Journey journey) throws IOException {
        journeys++;
        journal.append(journey.sheaf());
        fold.take(journey.measured());
        if (labels != null) {
            labels.write(LabelsLine.of(journey.measured().result()));
            labels.write('\n');
        }
    }

    /** How many journeys were taken. */
    public long journeys() {
        return journeys;
    }

    /** How many lines could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /**
     * Ends the journal and writes the reports.
     *
     * @param renderers the reports to write
     * @return what the journeys came to
     * @throws IOException if the journal cannot be ended, or a report cannot be written
     */
    public RunResult end(List<Renderer> renderers) throws IOException {
        RunFinished finished = journal.append(new RunFinished(clock.now(), true, ""));
        journal.close();
        if (journal.rewritten()) {
            return Report.write(folder, renderers, opinion);
        }
        RunResult result = fold.result(Optional.of(finished), started.moment().until(finished.moment()), List.of());
        return Report.tell(result, new Journals(List.of(folder.resolve(Report.JOURNAL))), folder, renderers);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
