package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalReader;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.measure.JourneyLogs;
import dev.mysteryshopper.reports.measure.JourneyLogs.EachLog;
import dev.mysteryshopper.reports.measure.RunFold;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The journals of one run, read as often as needed. */
final class Journals {

    private final List<Path> journals;
    private final SecondOpinion opinion;
    private final Optional<List<Standard>> standards;
    private final Map<Path, Set<String>> late = new HashMap<>();

    Journals(List<Path> journals) {
        this(journals, SecondOpinion.none());
    }

    Journals(List<Path> journals, SecondOpinion opinion) {
        this(journals, opinion, Optional.empty());
    }

    /** @param standards hold the run in place of those that its journal names; empty for those */
    Journals(List<Path> journals, SecondOpinion opinion, Optional<List<Standard>> standards) {
        if (journals.isEmpty()) {
            throw new IllegalArgumentException("A report needs at least one journal.");
        }
        this.journals = List.copyOf(journals);
        this.opinion = opinion;
        this.standards = standards;
    }

    /** First reading: what the run came to. Once more if entries came after the end of their journey. */
    RunResult result() throws IOException {
        Optional<RunResult> result = attempt();
        return result.isPresent() ? result.get() : attempt().orElseThrow();
    }

    private Optional<RunResult> attempt() throws IOException {
        List<String> trouble = new ArrayList<>();
        RunStarted named = started(trouble);
        RunStarted started = standards.map(named::heldAgainst).orElse(named);
        RunFold fold = new RunFold(started, opinion);
        JournalEnds ends = new JournalEnds();
        Set<String> seen = new HashSet<>();
        Alongside folding = new Alongside("measures");
        boolean moreLate = false;
        try {
            for (Path journal : journals) {
                ends.begin();
                Reading reading = logs(journal, ends::see, log -> {
                    if (seen.add(log.journey())) {
                        folding.then(log.entries().size(), () -> fold.take(log));
                    } else {
                        trouble.add("Journey " + log.journey() + " is in more than one journal; the first was taken.");
                    }
                });
                moreLate |=
                        late.computeIfAbsent(journal, path -> new HashSet<>()).addAll(reading.late());
                trouble.addAll(reading.trouble());
                trouble.addAll(ends.trouble(journal));
            }
        } finally {
            folding.done();
        }
        return moreLate ? Optional.empty() : Optional.of(fold.result(ends.finished(), ends.took(), trouble));
    }

    private RunStarted started(List<String> trouble) throws IOException {
        for (Path journal : journals) {
            Optional<RunStarted> started = JournalReader.first(journal, RunStarted.class);
            if (started.isPresent()) {
                return started.get();
            }
        }
        trouble.add(journals.get(0).getFileName()
                + ": says nothing about the run; amounts and dates were read as in the United States.");
        Moment moment = new Moment(Instant.EPOCH, 0);
        return new RunStarted(
                moment,
                JournalFormat.VERSION,
                "unknown",
                "unknown",
                "unknown",
                "en-US",
                "UTC",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    /** Another reading: the log of each journey, those that have no end or are late at the last. */
    void logs(EachLog each) throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path journal : journals) {
            logs(journal, entry -> {}, log -> {
                if (seen.add(log.journey())) {
                    each.accept(log);
                }
            });
        }
    }

    /** What one reading of a journal showed. */
    private record Reading(List<String> trouble, Set<String> late) {}

    private Reading logs(Path journal, Consumer<Entry> see, EachLog each) throws IOException {
        JourneyLogs logs = new JourneyLogs(late.getOrDefault(journal, Set.of()), each);
        List<String> trouble = JournalReader.read(journal, entry -> {
            see.accept(entry);
            if (entry instanceof JourneyEntry one) {
                logs.take(one);
            }
        });
        logs.end();
        return new Reading(trouble, logs.late());
    }
}
