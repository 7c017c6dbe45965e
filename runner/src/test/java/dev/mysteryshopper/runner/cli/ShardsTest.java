package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.history.HistoryFile;
import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in parts, from the command that plays one to the command that joins them. */
class ShardsTest {

    /** Nobody listens there: journeys fall short, which is as good as any other outcome here. */
    private static final String COMPANY = """
            company: Small Shop
            channels: { api: { kind: http, url: "http://127.0.0.1:1", client: jdk } }
            actions: { complain: { api: [ post: /complaints ] } }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeJourneys() throws IOException {
        Files.writeString(here.resolve("company.yaml"), COMPANY);
        StringBuilder feature = new StringBuilder("Feature: Trying\n");
        for (int i = 1; i <= 9; i++) {
            feature.append("  Scenario: Dana waits ").append(i).append("\n    Given Dana is a customer\n");
        }
        Files.createDirectories(here.resolve("journeys"));
        Files.writeString(here.resolve("journeys/a.feature"), feature);
    }

    @Test
    void whatIsPlayedInShardsAndMergedIsWhatIsPlayedWhole() throws IOException {
        assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--out", "whole"), err::toString);
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int number = 1; number <= 3; number++) {
            String shard = number + "/3";
            String to = "shards/" + number;
            assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--shard", shard, "--out", to));
            assertTrue(out.toString().startsWith("Shard " + number + " of 3: "), out.toString());
            merge.add(only(here.resolve(to)).toString());
        }
        merge.addAll(List.of("--out", "night"));

        assertEquals(0, run(merge.toArray(String[]::new)), err::toString);

        assertEquals("", err.toString());
        RunResult whole = Report.of(only(here.resolve("whole")).resolve("journal.jsonl"));
        RunResult merged = Report.of(here.resolve("night/journal.jsonl"));
        assertEquals(ids(whole), ids(merged));
        assertEquals(whole.measures(), merged.measures());
        for (String report : List.of("run.json", "index.html", "junit.xml", "summary.md", "allure-results")) {
            assertTrue(Files.exists(here.resolve("night").resolve(report)), report);
        }
    }

    @Test
    void aRememberedRunSaysHowLongJourneysTakeAndTheMergedRunIsRememberedInTurn() throws IOException {
        run("run", "journeys", "--company", "company.yaml", "--history", "history.jsonl");
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int number = 1; number <= 3; number++) {
            String to = "shards/" + number;
            run(
                    "run",
                    "journeys",
                    "--company",
                    "company.yaml",
                    "--history",
                    "history.jsonl",
                    "--shard",
                    number + "/3",
                    "--out",
                    to);
            assertTrue(out.toString().startsWith("Shard " + number + " of 3: "), out.toString());
            merge.add(only(here.resolve(to)).toString());
        }
        merge.addAll(List.of("--out", "night", "--history", "history.jsonl"));

        assertEquals(0, run(merge.toArray(String[]::new)), err::toString);

        assertEquals(
                2,
                new HistoryFile(here.resolve("history.jsonl"))
                        .read()
                        .trend()
                        .runs()
                        .size(),
                "the whole run and the merged one, and no shard");
    }

    @Test
    void aShardThatNoJourneyFallsToIsARunLikeAnyOther() throws IOException {
        Files.writeString(
                here.resolve("journeys/a.feature"), "Feature: A\n  Scenario: B\n    Given Dana is a customer\n");
        List<Integer> played = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            assertEquals(0, run("run", "journeys", "--company", "company.yaml", "--shard", number + "/2"));
            String none = "Shard " + number + " of 2: none of the journeys falls to it, so there is nothing to play.\n";
            assertEquals(out.toString().startsWith(none), !out.toString().contains("[1/1]"), out.toString());
            played.add(out.toString().contains("[1/1]") ? 1 : 0);
        }
        assertEquals(1, played.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void saysWhatAShardIsAndPlaysNothing() {
        assertEquals(2, run("run", "journeys", "--company", "company.yaml", "--shard", "4/3"));

        assertTrue(
                err.toString().contains("\"4/3\" is no shard. Expected I/N with I from 1 to N, such as 2/3."),
                err.toString());
    }

    @Test
    void refusesWhatIsNotOneRunAndLeavesNothingBehind() throws IOException {
        run("run", "journeys", "--company", "company.yaml", "--shard", "1/3");
        Path run = only(here.resolve("target/runs"));

        assertEquals(2, run("merge", run.toString(), "--out", "night"));

        assertEquals("""
                Shards 2, 3 of 3 are missing. Expected the folders of all shards: a run without them would pass for whole.

                1 problem. Nothing was merged.
                """, err.toString());
        assertFalse(Files.exists(here.resolve("night")));
    }

    @Test
    void neverWritesIntoAFolderThatHoldsSomething() throws IOException {
        run("run", "journeys", "--company", "company.yaml", "--shard", "1/1");
        Path run = only(here.resolve("target/runs"));

        assertEquals(2, run("merge", run.toString(), "--out", "journeys"));

        assertEquals("""
                --out journeys: this exists and is not empty. Expected the name of a folder to make.

                1 problem. Nothing was merged.
                """, err.toString());
    }

    private static List<String> ids(RunResult result) {
        return result.journeys().stream().map(journey -> journey.journey()).toList();
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.filter(Files::isDirectory).toList().get(0);
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return MysteryShopper.commandLine(
                        new Surroundings(here, Path.of(""), Map.of(), false),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(arguments);
    }
}
