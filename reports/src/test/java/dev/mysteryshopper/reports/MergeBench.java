package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.Shard;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.merge.Merge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times the merge of 50 shards of 2,000 made-up journeys, and counts what came of them.
 * {@code mvn -Pbench -pl reports test-compile exec:java -Dbench=MergeBench}; {@code -Dshards=5 -Djourneys=200} takes others.
 */
public final class MergeBench {

    private MergeBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException {
        int shards = Integer.getInteger("shards", 50);
        int journeys = Integer.getInteger("journeys", 2_000);
        Path folder = Files.createTempDirectory("merge-bench");
        List<Path> runs = new ArrayList<>();
        long lines = 0;
        for (int number = 1; number <= shards; number++) {
            Path run = Files.createDirectory(folder.resolve("run-" + number));
            Path journal = run.resolve(Report.JOURNAL);
            MadeUpJournals.write(
                    journal,
                    MadeUpJournals.started("r" + number).asShard(new Shard(number, shards, "p1", "c1")),
                    (number - 1) * journeys,
                    number * journeys,
                    1);
            lines += lines(journal) - 2;
            runs.add(run);
        }
        for (int round = 1; round <= 3; round++) {
            Path into = Files.createDirectory(folder.resolve("merged-" + round));
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            System.gc();
            long began = System.nanoTime();
            Merge.of(runs, into);
            double took = (System.nanoTime() - began) / 1e9;
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool ->
                            pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            Path merged = into.resolve(Report.JOURNAL);
            System.out.printf(
                    Locale.ROOT,
                    "%d shards of %,d journeys, %d MB: merged in %.1f s, old generation at most %d MB, %,d lines lost%n",
                    shards,
                    journeys,
                    Files.size(merged) >> 20,
                    took,
                    peak >> 20,
                    lines - (lines(merged) - 2));
        }
        RunResult result = Report.of(folder.resolve("merged-1").resolve(Report.JOURNAL));
        System.out.printf(
                Locale.ROOT,
                "journeys in the merged run: %,d%n",
                result.measures().journeys());
        try (Stream<Path> made = Files.walk(folder)) {
            made.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
