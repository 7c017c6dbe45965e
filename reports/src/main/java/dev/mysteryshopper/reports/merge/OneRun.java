package dev.mysteryshopper.reports.merge;

import dev.mysteryshopper.reports.journal.RunStarted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether runs are the shards of one run: of one plan, company and commit, each shard once. */
final class OneRun {

    /** What all shards of a run have alike, by the words for it. Addresses are not among them: they may differ by machine. */
    private static final List<Alike> ALIKE = List.of(
            new Alike("company", run -> run.started().company()),
            new Alike("commit", run -> run.shard().commit()),
            new Alike("plan", run -> run.shard().plan()),
            new Alike("version of the toolkit", run -> run.started().tool()),
            new Alike("seed", run -> String.valueOf(run.started().seed())),
            new Alike("locale", run -> run.started().locale()),
            new Alike("time zone", run -> run.started().timezone()),
            new Alike("faults", run -> run.started().environment().getOrDefault("faults", "")),
            new Alike("published facts", run -> String.valueOf(run.started().truth()), "other published facts"),
            new Alike("limits", run -> String.valueOf(run.started().limits()), "other limits"),
            new Alike("standards", run -> String.valueOf(run.started().standards()), "other standards"),
            new Alike("status words", run -> String.valueOf(run.started().statusWords()), "other status words"));

    private record Alike(String what, Function<ShardRun, String> value, String other) {

        Alike(String what, Function<ShardRun, String> value) {
            this(what, value, "");
        }
    }

    private OneRun() {}

    /** All that keeps runs from being one, with what to do; empty if nothing does. */
    static List<String> problems(List<ShardRun> runs) {
        List<String> problems = new ArrayList<>();
        ShardRun first = runs.get(0);
        int of = first.shard().of();
        Map<Integer, ShardRun> byNumber = new TreeMap<>();
        for (ShardRun run : runs) {
            if (run.shard().of() != of) {
                problems.add(run.folder() + ": This is shard " + run.shard().told() + ", but " + first.folder()
                        + " is shard " + first.shard().told() + ". Expected shards of one split.");
                continue;
            }
            ShardRun twin = byNumber.putIfAbsent(run.shard().number(), run);
            if (twin != null) {
                problems.add(run.folder() + ": This is shard " + run.shard().told() + ", and so is " + twin.folder()
                        + ". Expected each shard once: leave one of them out.");
            }
        }
        runs.stream().skip(1).forEach(run -> compare(first, run, problems));
        List<String> missing = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            if (!byNumber.containsKey(number)) {
                missing.add(String.valueOf(number));
            }
        }
        if (!missing.isEmpty()) {
            problems.add((missing.size() == 1 ? "Shard " : "Shards ") + String.join(", ", missing) + " of " + of
                    + (missing.size() == 1 ? " is missing." : " are missing.")
                    + " Expected the folders of all shards: a run without "
                    + (missing.size() == 1 ? "it" : "them") + " would pass for whole.");
        }
        return problems;
    }

    private static void compare(ShardRun first, ShardRun run, List<String> problems) {
        for (Alike alike : ALIKE) {
            String here = alike.value().apply(run);
            String there = alike.value().apply(first);
            if (!here.equals(there)) {
                String told = alike.other().isEmpty()
                        ? "another " + alike.what() + ", " + quoted(here) + " and not " + quoted(there)
                        : alike.other();
                problems.add(run.folder() + ": This is shard " + run.shard().told() + " of another run: it has "
                        + told.replaceFirst("^another faults", "other faults") + ". Compared with " + first.folder()
                        + "."
                        + (alike.what().equals("plan")
                                ? " The same journeys, selected alike and split by the same history, have the same plan."
                                : ""));
            }
        }
    }

    private static String quoted(String value) {
        return value.isEmpty()
                ? "unknown"
                : "\"" + (value.length() > 60 ? value.substring(0, 60) + "..." : value) + "\"";
    }

    /** Runs in the order of their shards. */
    static List<ShardRun> inOrder(List<ShardRun> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(run -> run.shard().number()))
                .toList();
    }

    /** When the first of them began. */
    static RunStarted earliest(List<ShardRun> runs) {
        return runs.stream()
                .map(ShardRun::started)
                .min(Comparator.comparing(started -> started.moment().at()))
                .orElseThrow();
    }
}
