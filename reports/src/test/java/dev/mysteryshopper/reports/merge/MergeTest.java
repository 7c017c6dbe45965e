package dev.mysteryshopper.reports.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.MadeUpJournals;
import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.journal.Entry;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.EvidenceStore;
import dev.mysteryshopper.reports.journal.JournalWriter;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Shard;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    Path folder;

    private Path into = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        into = Files.createDirectory(folder.resolve("merged"));
    }

    @Test
    void everyCountIsThatOfTheRunThatWasPlayedWhole() throws IOException {
        Path whole = folder.resolve("whole.jsonl");
        MadeUpJournals.write(whole, 300, 1);
        List<Path> shards = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            Path run = Files.createDirectory(folder.resolve("run-" + number));
            RunStarted started = MadeUpJournals.started("r" + number).asShard(new Shard(number, 7, "p1", "c1"));
            MadeUpJournals.write(run.resolve("journal.jsonl"), started, 300 * (number - 1) / 7, 300 * number / 7, 1);
            shards.add(run);
        }
        Collections.shuffle(shards, new Random(3));

        assertEquals(List.of(), Merge.of(shards, into));

        RunResult expected = Report.of(whole);
        RunResult merged = Report.of(into.resolve("journal.jsonl"));
        assertEquals(expected.measures(), merged.measures());
        assertEquals(expected.journeys(), merged.journeys());
        assertEquals(expected.findings(), merged.findings());
        assertEquals(expected.unsure(), merged.unsure());
        assertEquals(expected.sameEverywhere(), merged.sameEverywhere());
        assertEquals(List.of(), merged.trouble());
        assertTrue(merged.finished().orElseThrow().complete());
        assertEquals("7", merged.started().environment().get("shards"));
    }

    @Test
    void theSameShardsInAnyOrderMakeTheSameJournal() throws IOException {
        List<Path> runs = List.of(shard(1, 2, story("a", "89.00 USD")), shard(2, 2, story("b", "89.00 USD")));
        Path other = Files.createDirectory(folder.resolve("other"));

        Merge.of(runs, into);
        Merge.of(List.of(runs.get(1), runs.get(0)), other);

        assertEquals(-1, Files.mismatch(into.resolve("journal.jsonl"), other.resolve("journal.jsonl")));
    }

    @Test
    void whatContradictsInTwoShardsIsFound() throws IOException {
        Merge.of(
                List.of(shard(1, 3, story("a", "89.00 USD")), shard(2, 3), shard(3, 3, story("c", "99.00 USD"))), into);

        RunResult merged = Report.of(into.resolve("journal.jsonl"));

        assertEquals(FindingKind.INCONSISTENCY, merged.findings().get(0).kind());
        assertEquals(List.of("a", "c"), merged.findings().get(0).journeys());
    }

    @Test
    void aMissingShardIsNamed() throws IOException {
        assertProblems(
                List.of("Shard 2 of 3 is missing. Expected the folders of all shards: a run without it would pass for"
                        + " whole."),
                shard(1, 3),
                shard(3, 3));
        assertProblems(
                List.of("Shards 1, 3 of 3 are missing. Expected the folders of all shards: a run without them would"
                        + " pass for whole."),
                shard(2, 3));
    }

    @Test
    void aShardThatIsThereTwiceIsNamed() throws IOException {
        Path one = shard(1, 2);
        Path again = shard(1, 2);

        assertProblems(
                List.of(again + ": This is shard 1 of 2, and so is " + one
                        + ". Expected each shard once: leave one of them out."),
                one,
                again,
                shard(2, 2));
    }

    @Test
    void shardsOfOtherSplitsCompaniesCommitsAndPlansAreNamed() throws IOException {
        Path one = shard(1, 2);
        RunStarted like = Story.run();
        RunStarted elsewhere = new RunStarted(
                like.moment(),
                like.format(),
                "elsewhere",
                like.tool(),
                "Another Shop",
                like.locale(),
                like.timezone(),
                43,
                like.channels(),
                like.truth(),
                like.statusWords(),
                like.limits(),
                Map.of("faults", "bad-day"),
                like.recordedIn());
        Path two = written(elsewhere.asShard(new Shard(2, 2, "p2", "")), List.of());
        Path odd = written(like.asShard(new Shard(3, 4, "p1", "c1")), List.of());
        String of = two + ": This is shard 2 of 2 of another run: it has ";
        String compared = ". Compared with " + one + ".";

        assertProblems(
                List.of(
                        odd + ": This is shard 3 of 4, but " + one + " is shard 1 of 2. Expected shards of one split.",
                        of + "another company, \"Another Shop\" and not \"Practice Shop\"" + compared,
                        of + "another commit, unknown and not \"c1\"" + compared,
                        of + "another plan, \"p2\" and not \"p1\"" + compared
                                + " The same journeys, selected alike and split by the same history, have the same"
                                + " plan.",
                        of + "another seed, \"43\" and not \"42\"" + compared,
                        of + "other faults, \"bad-day\" and not unknown" + compared),
                one,
                two,
                odd);
    }

    @Test
    void aRunThatIsNoShardIsNamed() throws IOException {
        Path whole = written(Story.run(), List.of());
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertProblems(
                List.of(
                        whole + ": This run is no shard: it was played whole. Expected runs that were played with"
                                + " --shard 1/3, --shard 2/3, ...",
                        empty + ": There is no journal.jsonl here. Expected the folder of a run."),
                whole,
                empty);
    }

    @Test
    void aJourneyThatTwoShardsPlayedIsNamed() throws IOException {
        Path one = shard(1, 2, story("a", "89.00 USD"));
        Path two = shard(2, 2, story("a", "89.00 USD"));

        assertProblems(
                List.of(two + ": Journey a was played in shard 2 of 2 and in shard 1 of 2 (" + one
                        + "). Expected each journey in one shard."),
                one,
                two);
    }

    @Test
    void aShardThatWasKilledLeavesTheRunUnfinished() throws IOException {
        Path one = shard(1, 2, story("a", "89.00 USD"));
        Path two = shard(2, 2, story("b", "89.00 USD"));
        Path journal = two.resolve("journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, lines.size() - 2)) + "\n{\"entry\":\"Jour");

        Merge.of(List.of(one, two), into);

        RunResult merged = Report.of(into.resolve("journal.jsonl"));
        assertEquals(
                "Shard 2 of 2 has no end: it was killed, or is still going on.",
                merged.finished().orElseThrow().reason());
        assertFalse(merged.finished().orElseThrow().complete());
        assertEquals(2, merged.measures().journeys());
        assertEquals(1, merged.measures().cutOff());
        assertEquals(List.of(), merged.trouble());
    }

    @Test
    void linesThatThisVersionDoesNotKnowAreKept() throws IOException {
        Path one = shard(1, 1, story("a", "89.00 USD"));
        Path journal = one.resolve("journal.jsonl");
        String foreign = "{\"entry\":\"SomethingNew\",\"at\":\"2026-03-02T09:00:00Z\",\"nanos\":5}\nnot JSON at all\n";
        Files.writeString(journal, Files.readString(journal) + foreign);

        Merge.of(List.of(one), into);

        assertTrue(Files.readString(into.resolve("journal.jsonl")).contains(foreign));
    }

    @Test
    void evidenceIsTakenAlongOnceAndNeverFromElsewhere() throws IOException {
        byte[] picture = "a picture".getBytes(StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        List<Path> runs = new ArrayList<>();
        String name = "";
        for (int number = 1; number <= 2; number++) {
            Path run = Files.createDirectory(folder.resolve("run-" + number));
            name = new EvidenceStore(run).keep("image/png", picture);
            List<Entry> entries = new ArrayList<>();
            entries.add(Story.run().asShard(new Shard(number, 2, "p1", "c1")));
            for (String path : List.of(name, "../secret.txt", "evidence/../../secret.txt", "/etc/passwd")) {
                entries.add(new EvidenceKept(Story.at(3), "j" + number, "c", "image/png", path, "a page"));
            }
            write(run, entries);
            runs.add(run);
        }

        List<String> trouble = Merge.of(runs, into);

        try (Stream<Path> kept = Files.walk(into).filter(Files::isRegularFile)) {
            assertEquals(
                    List.of(name, "journal.jsonl"),
                    kept.map(path -> into.relativize(path).toString()).sorted().toList());
        }
        assertEquals(6, trouble.size());
        assertEquals(
                runs.get(0)
                        + ": \"../secret.txt\" is no name of kept evidence and was not taken along. Expected evidence/"
                        + " and a hash.",
                trouble.get(0));
    }

    private void assertProblems(List<String> problems, Path... runs) throws IOException {
        NotOneRun refused = assertThrows(NotOneRun.class, () -> Merge.of(List.of(runs), into));

        assertEquals(problems, refused.problems());
        try (Stream<Path> left = Files.list(into)) {
            assertEquals(List.of(), left.toList(), "nothing is left behind");
        }
    }

    private static Story story(String journey, String price) {
        return new Story(journey)
                .opens(1, "chat", "ask")
                .reads(9, "price", "money", "boots", price)
                .ends(18, JourneyOutcome.MET);
    }

    private Path shard(int number, int of, Story... stories) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Stream.of(stories).forEach(story -> entries.addAll(story.entries()));
        return written(Story.run().asShard(new Shard(number, of, "p1", "c1")), entries);
    }

    private Path written(RunStarted started, List<Entry> entries) throws IOException {
        Path run = Files.createTempDirectory(folder, "run-");
        List<Entry> all = new ArrayList<>();
        all.add(started);
        all.addAll(entries);
        all.add(new RunFinished(Story.at(40), true, ""));
        write(run, all);
        return run;
    }

    private static void write(Path run, List<Entry> entries) throws IOException {
        try (JournalWriter journal = new JournalWriter(run.resolve("journal.jsonl"), new Redactor(Map.of()))) {
            entries.forEach(journal::append);
        }
    }
}
