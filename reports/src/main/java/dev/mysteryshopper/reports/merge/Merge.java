package dev.mysteryshopper.reports.merge;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JournalLines;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.lines.TextCounts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins the runs of shards into one run: their journals side by side in one journal, line by line as they stand, and
 * their evidence in one folder. The order in which the runs are given does not matter. Nothing is held but the ids of
 * journeys. Reports are made of the joined journal as of any other.
 */
public final class Merge {

    private static final Set<Class<? extends Entry>> LOOKED_AT =
            Set.of(RunStarted.class, RunFinished.class, JourneyStarted.class, EvidenceKept.class);

    private final List<ShardRun> runs;
    private final EvidenceCopies evidence;
    private final Map<String, ShardRun> journeys = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> unfinished = new ArrayList<>();
    private Moment last = new Moment(Instant.EPOCH, 0);
    private boolean ended;

    private Merge(List<ShardRun> runs, EvidenceCopies evidence) {
        this.runs = runs;
        this.evidence = evidence;
    }

    /**
     * Joins runs.
     *
     * @param folders the folders of the runs, one for each shard
     * @param into folder of the joined run, which exists; its journal takes its name when it is whole
     * @return what could not be taken along, a sentence each; empty if nothing
     * @throws NotOneRun if they are not the shards of one run, each once; nothing is left behind then
     * @throws dev.mysteryshopper.reports.journal.NotAJournal if a journal is of a newer version
     * @throws IOException if something cannot be read or written
     */
    public static List<String> of(List<Path> folders, Path into) throws IOException {
        List<ShardRun> runs = look(folders);
        EvidenceCopies evidence = new EvidenceCopies(into);
        try (WholeFile journal = WholeFile.at(into.resolve(JournalFormat.FILE))) {
            new Merge(runs, evidence).write(journal.out());
            journal.whole();
        }
        return evidence.trouble();
    }

    /**
     * Looks whether runs can be joined, and does nothing.
     *
     * @throws NotOneRun if they cannot
     */
    public static void check(List<Path> folders) throws IOException {
        look(folders);
    }

    private static List<ShardRun> look(List<Path> folders) throws IOException {
        List<String> problems = new ArrayList<>();
        List<ShardRun> runs = new ArrayList<>();
        for (Path folder : folders) {
            ShardRun.of(folder, problems).ifPresent(runs::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(OneRun.problems(runs));
        }
        if (!problems.isEmpty()) {
            throw new NotOneRun(problems);
        }
        return OneRun.inOrder(runs);
    }

    private void write(OutputStream out) throws IOException {
        out.write(JournalLines.line(started()));
        for (ShardRun run : runs) {
            ended = false;
            boolean whole = new JournalLines(LOOKED_AT, out, entry -> keeps(run, entry)).copy(run.journal());
            if (!ended || !whole) {
                unfinished.add("Shard " + run.shard().told() + " has no end: it was killed, or is still going on.");
            }
        }
        if (!problems.isEmpty()) {
            throw new NotOneRun(problems);
        }
        out.write(JournalLines.line(new RunFinished(last, unfinished.isEmpty(), String.join(" ", unfinished))));
    }

    private boolean keeps(ShardRun run, Entry entry) throws IOException {
        if (entry instanceof JourneyStarted journey) {
            ShardRun other = journeys.putIfAbsent(journey.journey(), run);
            if (other != null && !other.equals(run)) {
                problems.add(run.folder() + ": Journey " + journey.journey() + " was played in shard "
                        + run.shard().told() + " and in shard " + other.shard().told() + " (" + other.folder()
                        + "). Expected each journey in one shard.");
            }
        } else if (entry instanceof EvidenceKept kept) {
            evidence.take(run.folder(), kept);
        } else if (entry instanceof RunFinished finished) {
            ended = true;
            finished(run, finished);
        }
        return !(entry instanceof RunStarted || entry instanceof RunFinished);
    }

    private void finished(ShardRun run, RunFinished finished) {
        Moment end = finished.moment();
        last = new Moment(end.at().isAfter(last.at()) ? end.at() : last.at(), Math.max(end.nanos(), last.nanos()));
        if (!finished.complete()) {
            unfinished.add("Shard " + run.shard().told() + ": " + finished.reason());
        }
    }

    /** The first entry of the joined run: as those of the shards, began with the first of them. */
    private RunStarted started() {
        Instant began = OneRun.earliest(runs).moment().at();
        return runs.get(0).started().joined(new Moment(began, 0), id(), environment());
    }

    /** Made of the ids of the shards: the same runs make the same run. */
    private String id() {
        String ids = runs.stream().map(run -> run.started().run()).collect(Collectors.joining(" "));
        long number = TextCounts.number(ids.getBytes(StandardCharsets.UTF_8));
        return Long.toString(36 * 36 * 36 + Math.floorMod(number, 36L * 36 * 36 * 35), 36);
    }

    /** What held for all of them; where shards differ, all that held. */
    private Map<String, String> environment() {
        Map<String, Set<String>> values = new TreeMap<>();
        for (ShardRun run : runs) {
            run.started().environment().forEach((name, value) -> values.computeIfAbsent(name, n -> new TreeSet<>())
                    .add(value));
        }
        Map<String, String> environment = new TreeMap<>();
        values.forEach((name, all) -> environment.put(name, String.join("; ", all)));
        environment.put("shards", String.valueOf(runs.size()));
        return environment;
    }
}
