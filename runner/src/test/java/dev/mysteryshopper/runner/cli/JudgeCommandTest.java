package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {

    private static final String AGREE =
            "{\"case\": \"1\", \"question\": \"How much is it?\", \"subject\": \"mug\", \"fact\": \"price\", \"type\":"
                    + " \"money\", \"replies\": [{\"id\": \"a\", \"text\": \"It is 4.50.\"}, {\"id\": \"b\", \"text\": \"4,50,"
                    + " please.\"}]}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesVerdictsToStandardOutputAndNothingElseThere() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), AGREE + AGREE);

        assertEquals(0, run("judge", "answers.jsonl"), err::toString);

        assertEquals("", err.toString());
        assertEquals(
                2,
                out.toString()
                        .lines()
                        .filter(line -> line.startsWith("{\"case\":\"1\""))
                        .count(),
                out::toString);
        assertEquals(2, out.toString().lines().count());
        out.getBuffer().setLength(0);
        assertEquals(0, run("judge", "answers.jsonl", "--out", "-"), err::toString);
        assertEquals(2, out.toString().lines().count());
    }

    @Test
    void writesVerdictsIntoAFileAndSaysHowManyOfEach() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), AGREE);

        assertEquals(
                0,
                run("judge", "answers.jsonl", "--out", "made/verdicts.jsonl", "--company", company()),
                err::toString);

        assertEquals("1 pair was judged: 1 CONSISTENT.\n", out.toString());
        assertTrue(
                Files.readString(here.resolve("made/verdicts.jsonl"))
                        .contains("\"values\":{\"a\":\"4.50 EUR\",\"b\":\"4.50 EUR\"}"),
                () -> read("made/verdicts.jsonl"));
    }

    @Test
    void readsAnOrdersStateInTheCompanysOwnWords() throws IOException {
        Files.writeString(here.resolve("words.yaml"), "company: Becherhaus\nstatus words: { on the owl: shipped }\n");
        Files.writeString(
                here.resolve("answers.jsonl"),
                "{\"case\": \"1\", \"question\": \"Where is my order?\", \"subject\": \"order 7\", \"fact\": \"order status\","
                        + " \"type\": \"order status\", \"replies\": [{\"id\": \"a\", \"text\": \"Your order is on the owl.\"},"
                        + " {\"id\": \"b\", \"text\": \"Your order has been shipped.\"}]}\n");

        assertEquals(0, run("judge", "answers.jsonl", "--company", "words.yaml"), err::toString);

        assertTrue(
                out.toString().contains("\"verdict\":\"CONSISTENT\",\"values\":{\"a\":\"shipped\",\"b\":\"shipped\"}"),
                out::toString);
    }

    @Test
    void endsWithOneWhenALineCannotBeReadAndJudgesTheOthers() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), AGREE + AGREE.replace("\"money\"", "\"gold\"") + AGREE);

        assertEquals(1, run("judge", "answers.jsonl", "--out", "verdicts.jsonl"));

        assertEquals("""
                answers.jsonl:2: "type" is "gold". Expected one of money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text.
                2 pairs were judged: 2 UNSURE. 1 line could not be read and was left out.
                """.replace("UNSURE", verdict()), err.toString());
        assertEquals("", out.toString());
        assertEquals(2, read("verdicts.jsonl").lines().count());
    }

    @Test
    void endsWithTwoWhenThereIsNothingToJudge() throws IOException {
        Files.writeString(here.resolve("empty.jsonl"), "\n  \n");
        Files.createDirectories(here.resolve("folder"));
        Files.writeString(here.resolve("verdicts.jsonl"), "of yesterday\n");

        wrong("empty.jsonl: the file is empty. Expected a file of answers, one pair a line.", "empty.jsonl");
        wrong("nowhere.jsonl: there is no such file. Expected a file of answers, one pair a line.", "nowhere.jsonl");
        wrong("folder: this is a folder. Expected a file of answers, one pair a line.", "folder");
        assertEquals("of yesterday\n", read("verdicts.jsonl"));
        try (Stream<Path> files = Files.list(here)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void endsWithTwoWhenTheFileMayNotBeRead() throws IOException {
        Path secret = Files.writeString(here.resolve("secret.jsonl"), AGREE);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(secret), "the super-user may read everything");

        wrong(
                "secret.jsonl: there is no right to read this file. Expected a file of answers, one pair a line.",
                "secret.jsonl");
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), AGREE);
        Files.createDirectories(here.resolve("folder"));

        assertEquals(2, run("judge", "answers.jsonl", "--out", "./answers.jsonl"));
        assertEquals("""
                --out ./answers.jsonl: this is the file that is read. Expected the name of another one.

                1 problem. Nothing was judged.
                """, err.toString());
        assertEquals(AGREE, read("answers.jsonl"));
        err.getBuffer().setLength(0);
        assertEquals(2, run("judge", "answers.jsonl", "--out", "folder"));
        assertEquals("""
                --out folder: this is a folder. Expected the name of a file to write.

                1 problem. Nothing was judged.
                """, err.toString());
    }

    @Test
    void saysWhatADayIs() throws IOException {
        Files.writeString(here.resolve("answers.jsonl"), AGREE);

        assertEquals(2, run("judge", "answers.jsonl", "--asked-on", "monday"));

        assertEquals("""
                Invalid value for option '--asked-on': "monday" is not a day. Expected one such as 2026-03-02.
                All options: mystery-shopper judge --help
                """, err.toString());
    }

    @Test
    void needsAFile() {
        assertEquals(2, run("judge"));
        assertEquals("""
                Missing required parameter: 'ANSWERS'
                All options: mystery-shopper judge --help
                """, err.toString());
    }

    private void wrong(String message, String file) {
        err.getBuffer().setLength(0);
        assertEquals(2, run("judge", file, "--out", "verdicts.jsonl"));
        assertEquals(message + "\n\n1 problem. Nothing was judged.\n", err.toString());
        assertEquals("", out.toString());
    }

    /** The verdict that the pair has without a company: whatever it is, both lines have it. */
    private String verdict() {
        return read("verdicts.jsonl").replaceAll("(?s).*\"verdict\":\"(\\w+)\".*", "$1");
    }

    /** A company file whose channels need variables that are not set. */
    private String company() throws IOException {
        Files.writeString(here.resolve("company.yaml"), """
                company: Becherhaus
                locale: de-DE
                timezone: Europe/Berlin
                channels:
                  web: { kind: browser, url: "${WEB_URL}" }
                """);
        return "company.yaml";
    }

    private String read(String file) {
        try {
            return Files.readString(here.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, Map.of(), false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }
}
