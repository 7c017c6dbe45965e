package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-03-02T09:00:00.250Z"), 1_500_000);
    private static final MessageSent HELLO =
            new MessageSent(NOW, "j1", "j1-1", "Hi, \"two\" boots", List.of("product"));
    private static final String HELLO_LINE = "{\"entry\":\"MessageSent\",\"at\":\"2026-03-02T09:00:00.250Z\","
            + "\"nanos\":1500000,\"journey\":\"j1\",\"contact\":\"j1-1\",\"text\":\"Hi, \\\"two\\\" boots\","
            + "\"told\":[\"product\"]}\n";
    private static final Redactor NO_SECRETS = new Redactor(Map.of());

    @TempDir
    Path folder;

    @Test
    void anEntryOfEveryTypeIsReadAsItWasWritten() throws IOException {
        List<Entry> written = new ArrayList<>();
        Path file = folder.resolve("journal.jsonl");
        try (JournalWriter journal = new JournalWriter(file, NO_SECRETS)) {
            for (int seed = 0; seed < 40; seed++) {
                AnyEntry any = new AnyEntry(seed);
                for (Class<?> type : RecordShapes.all().values()) {
                    Entry entry = any.of(type);
                    if (!(entry instanceof RunStarted started && started.format() > JournalFormat.VERSION)) {
                        written.add(journal.append(entry));
                    }
                }
            }
        }

        List<Entry> read = new ArrayList<>();
        List<String> trouble = JournalReader.read(file, read::add);

        assertEquals(List.of(), trouble);
        assertEquals(written, read);
    }

    @Test
    void anEntryIsOneLineWithItsNameFirst() throws IOException {
        assertEquals(HELLO_LINE, Files.readString(written(HELLO)));
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        Path file = written(new MessageReceived(NOW, "j1", "j1-1", "Hello", null, "Sales", null));

        assertEquals(
                "{\"entry\":\"MessageReceived\",\"at\":\"2026-03-02T09:00:00.250Z\",\"nanos\":1500000,"
                        + "\"journey\":\"j1\",\"contact\":\"j1-1\",\"text\":\"Hello\",\"desk\":\"Sales\"}\n",
                Files.readString(file));
    }

    @Test
    void aLineThatWasCutOffIsTold() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(file, HELLO_LINE + HELLO_LINE.substring(0, 60));

        List<Entry> read = new ArrayList<>();
        List<String> trouble = JournalReader.read(file, read::add);

        assertEquals(List.of(HELLO), read);
        assertEquals(
                List.of(
                        "journal.jsonl:2: the file ends in the middle of this line; it was read up to the line before."),
                trouble);
    }

    @Test
    void whereverAJournalIsCutItsWholeLinesAreRead() throws IOException {
        byte[] whole = (HELLO_LINE + HELLO_LINE).getBytes(StandardCharsets.UTF_8);
        for (int cut = HELLO_LINE.length(); cut < whole.length - 1; cut++) {
            Path file = folder.resolve("cut-" + cut + ".jsonl");
            Files.write(file, java.util.Arrays.copyOf(whole, cut));
            List<Entry> read = new ArrayList<>();

            List<String> trouble = JournalReader.read(file, read::add);

            int lines = cut == whole.length - 1 ? 2 : 1;
            assertEquals(lines, read.size(), "cut after " + cut);
            assertEquals(cut == HELLO_LINE.length() ? 0 : 1, trouble.size(), "cut after " + cut);
        }
    }

    @Test
    void foreignLinesAreToldByNumberAndSkipped() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(
                file,
                "hello\n" + HELLO_LINE + "[1]\n\n{\"at\":1}\n" + HELLO_LINE.replace("\"text\"", "\"words\"")
                        + HELLO_LINE.replace("2026-03-02T", "tomorrow ") + HELLO_LINE.strip() + "\r\n");

        List<Entry> read = new ArrayList<>();
        List<String> trouble = JournalReader.read(file, read::add);

        assertEquals(List.of(HELLO, HELLO), read);
        assertEquals(
                List.of(
                        "journal.jsonl:1: is no entry and was skipped: Unrecognized token 'hello': was expecting (JSON"
                                + " String, Number, Array, Object or token 'null', 'true' or 'false').",
                        "journal.jsonl:3: is no entry and was skipped: no JSON object.",
                        "journal.jsonl:5: is no entry and was skipped: its first field is not \"entry\".",
                        "journal.jsonl:6: is no entry and was skipped: the MessageSent has no \"text\".",
                        "journal.jsonl:7: is no entry and was skipped: \"at\" is no point in time: tomorrow"
                                + " 09:00:00.250Z."),
                trouble);
    }

    @Test
    void manyForeignLinesAreToldBriefly() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(file, HELLO_LINE + "nonsense\n".repeat(1_000));

        List<String> trouble = JournalReader.read(file, entry -> {});

        assertEquals(21, trouble.size());
        assertEquals("journal.jsonl: 980 more lines are no entries and were skipped.", trouble.get(20));
    }

    @Test
    void anEntryOfALaterVersionIsKeptAsUnknown() throws IOException {
        String line = "{\"entry\":\"SmellNoticed\",\"at\":\"2026-03-02T09:00:00.250Z\",\"nanos\":7,\"of\":{\"a\":[1]}}";
        Path file = folder.resolve("journal.jsonl");
        Files.writeString(file, line + "\n" + HELLO_LINE.replace("\"told\"", "\"mood\":{\"is\":[\"fine\"]},\"told\""));

        List<Entry> read = new ArrayList<>();
        List<String> trouble = JournalReader.read(file, read::add);

        assertEquals(List.of(), trouble);
        assertEquals(List.of(new Unknown(new Moment(NOW.at(), 7), line), HELLO), read);
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        RunStarted started = new RunStarted(
                NOW, 99, "r1", "9.0.0", "Shop", "en-US", "UTC", 1, List.of(), List.of(), List.of(), List.of(), Map.of(),
                List.of());
        Path file = written(started);

        NotAJournal refused = assertThrows(NotAJournal.class, () -> JournalReader.read(file, entry -> {}));

        assertEquals(
                file + ":1: written in format 99 of the journal; this version of Mystery Shopper reads up to 1."
                        + " Use the version that wrote it (9.0.0) or a newer one.",
                refused.getMessage());
    }

    @Test
    void whatIsNoJournalIsRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\n', 0, 1});

        assertEquals(
                empty + " is no journal: it is empty. Expected the journal.jsonl of a run.",
                assertThrows(NotAJournal.class, () -> JournalReader.read(empty, entry -> {}))
                        .getMessage());
        assertEquals(
                picture + " is no journal: none of its 2 lines is an entry. Expected the journal.jsonl of a run.",
                assertThrows(NotAJournal.class, () -> JournalReader.read(picture, entry -> {}))
                        .getMessage());
    }

    @Test
    void manyThreadsWriteWholeLines() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        try (JournalWriter journal = new JournalWriter(file, NO_SECRETS)) {
            IntStream.range(0, 8).parallel().forEach(thread -> {
                for (int i = 0; i < 500; i++) {
                    journal.append(new MessageSent(NOW, "j" + thread, "c" + i, "line " + i + "é".repeat(i), List.of()));
                }
            });
        }

        TreeSet<String> seen = new TreeSet<>();
        List<String> trouble = JournalReader.read(
                file, entry -> seen.add(((MessageSent) entry).journey() + ((MessageSent) entry).contact()));

        assertEquals(List.of(), trouble);
        assertEquals(4_000, seen.size());
    }

    @Test
    void anInterruptedThreadStillWrites() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        try (JournalWriter journal = new JournalWriter(file, NO_SECRETS)) {
            Thread.currentThread().interrupt();
            journal.append(HELLO);
            journal.append(HELLO);
        } finally {
            assertTrue(Thread.interrupted());
        }

        assertEquals(HELLO_LINE + HELLO_LINE, Files.readString(file));
    }

    @Test
    void anEntryIsOnDiskWhenAppendReturns() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        try (JournalWriter journal = new JournalWriter(file, NO_SECRETS)) {
            journal.append(HELLO);

            assertEquals(HELLO_LINE, Files.readString(file));
        }
    }

    @Test
    void aClosedJournalTakesNothing() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        JournalWriter journal = new JournalWriter(file, NO_SECRETS);
        journal.close();
        journal.close();

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> journal.append(HELLO));

        assertEquals(file + ": the journal was closed. A MessageSent came after that.", refused.getMessage());
    }

    @Test
    void secretsAreTakenOutBeforeTheyAreWritten() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Redactor redactor = new Redactor(Map.of("API_TOKEN", "s3cr3t-t0k3n"));
        try (JournalWriter journal = new JournalWriter(file, redactor)) {
            MessageSent kept = journal.append(
                    new MessageSent(NOW, "j1", "c1", "my token is s3cr3t-t0k3n", List.of("a s3cr3t-t0k3n")));
            journal.append(new FieldFilled(NOW, "j1", "c1", "#new-password", "hunter2", List.of()));

            assertEquals("my token is •••(API_TOKEN)", kept.text());
        }

        String line = Files.readString(file);
        assertTrue(!line.contains("s3cr3t") && !line.contains("hunter2"), line);
    }

    private Path written(Entry... entries) throws IOException {
        Path file = folder.resolve("journal.jsonl");
        try (JournalWriter journal = new JournalWriter(file, NO_SECRETS)) {
            for (Entry entry : entries) {
                journal.append(entry);
            }
        }
        return file;
    }
}
