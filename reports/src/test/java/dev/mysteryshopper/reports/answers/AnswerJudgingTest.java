package dev.mysteryshopper.reports.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.answers.AnswerJudging.Judged;
import dev.mysteryshopper.reports.fact.DeterministicJudge;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.lines.LineProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerJudgingTest {

    private static final String WINDOW = "{\"case\": \"w\", \"question\": \"How long can I return it?\", \"subject\":"
            + " \"rain boots\", \"fact\": \"return window\", \"type\": \"duration\", \"replies\": [{\"id\": \"a\","
            + " \"channel\": \"web\", \"by\": null, \"text\": \"You have 30 days.\"}, {\"id\": \"b\", \"channel\":"
            + " \"chat\", \"by\": \"Priya\", \"text\": \"You have 14 days.\"}]}";

    private final StringWriter out = new StringWriter();
    private final List<String> problems = new ArrayList<>();

    @Test
    void writesCaseVerdictValuesAndReasonOfEachPair() throws IOException {
        judge(WINDOW);

        assertEquals(
                "{\"case\":\"w\",\"verdict\":\"CONTRADICTS\",\"values\":{\"a\":\"P30D\",\"b\":\"P14D\"},\"reason\":\"30 days"
                        + " according to the website, 14 days according to chat (Priya): the shorter one would cost the customer 16 days.\"}\n",
                out.toString());
        assertEquals(List.of(), problems);
    }

    @Test
    void writesValuesInTheFormOfTheirType() throws IOException {
        judge(
                pair("1", "Do you take cards?", "cards accepted", "boolean", "Yes, we do.", "No, we take no cards."),
                pair("2", "How many seats?", "seats", "quantity", "It has 12 seats.", "There are 12 seats."),
                pair("3", "What is the price?", "price", "money", "It costs $4.99.", "I do not know."));

        assertEquals(
                List.of(
                        "\"values\":{\"a\":true,\"b\":false}",
                        "\"values\":{\"a\":12,\"b\":12}",
                        "\"values\":{\"a\":\"4.99 USD\",\"b\":null}"),
                out.toString()
                        .lines()
                        .map(line -> line.substring(line.indexOf("\"values\""), line.indexOf(",\"reason\"")))
                        .toList());
    }

    @Test
    void looksAtNothingThatTellsTheRightVerdict() throws IOException {
        judge(WINDOW);
        String alone = out.toString();
        out.getBuffer().setLength(0);

        judge(WINDOW.replace(
                "{\"case\"",
                "{\"verdict\": \"CONSISTENT\", \"values\": {\"a\": \"P1D\", \"b\": \"P1D\"}, \"note\": [], \"case\""));

        assertEquals(alone, out.toString());
    }

    @Test
    void tellsALineThatCannotBeReadAndJudgesTheOthers() throws IOException {
        Judged judged = judge(WINDOW, "{\"case\":", "", WINDOW);

        assertEquals(
                List.of(
                        "answers.jsonl:2: this is no JSON: it ends too early, at byte 9. Expected one object a line, such as"
                                + " {\"case\": \"1\", \"question\": \"...\", \"subject\": \"...\", \"fact\": \"...\", \"type\":"
                                + " \"money\", \"replies\": [{\"id\": \"a\", \"text\": \"...\"}, {\"id\": \"b\", \"text\":"
                                + " \"...\"}]}."),
                problems);
        assertEquals(2, out.toString().lines().count());
        assertEquals(new Judged(Map.of(Verdict.CONTRADICTS, 2L), 1), judged);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "case": "w",                    | | "case" is missing. Expected the name of the case.
            "case": "w"                     | "case": " " | "case" is empty. Expected the name of the case.
            "case": "w"                     | "case": ["w"] | "case" is a list. Expected the name of the case.
            "question": "How long can I return it?", | | "question" is missing. Expected what was asked.
            "How long can I return it?"     | 7 | "question" is a number. Expected what was asked.
            "subject": "rain boots",        | | "subject" is missing. Expected what the question is about.
            "type": "duration",             | | "type" is missing. Expected one of money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text.
            "duration"                      | "colour\\u0007" | "type" is "colour ". Expected one of money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text.
            "type": "duration"              | "type": "duration", "asked_on": "tomorrow" | "asked_on" is "tomorrow". Expected the day of asking, such as 2026-03-02.
            "replies"                       | "answers" | "replies" is missing. Expected two replies, each with "id" and "text".
            "replies": [                    | "replies": {}, "more": [ | "replies" is an object. Expected two replies, each with "id" and "text".
            "replies": [                    | "replies": [{}], "more": [ | "replies" has 1 reply. Expected two, each with "id" and "text".
            "replies": [                    | "replies": [7, 8], "more": [ | "replies[0]" is a number. Expected an object.
            "id": "b"                       | "id": "a" | both replies have the id "a". Expected two, such as a and b.
            "text": "You have 14 days."     | "text": null | "replies[1].text" is missing. Expected what was answered.
            """)
    void saysWhatIsWrongWithALine(String part, String instead, String expected) throws IOException {
        judge(WINDOW.replace(part, instead == null ? "" : instead));

        assertEquals(List.of("answers.jsonl:1: " + expected), problems);
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1]          | this is a list
            "hello"      | this is the text "hello"
            null         | this is null
            {} {}        | this is no JSON: more stands after its first value, at byte 4
            {"case" 1}   | this is no JSON: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value, at byte 9
            """)
    void saysWhatStandsInsteadOfAnObject(String line, String found) throws IOException {
        judge(line);

        assertEquals(
                "answers.jsonl:1: " + found,
                problems.get(0).substring(0, problems.get(0).indexOf(". Expected one object")));
    }

    @Test
    void saysThatALineIsNotUtf8() throws IOException {
        byte[] latin = WINDOW.replace("rain boots", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        judging()
                .judge(
                        "answers.jsonl",
                        new ByteArrayInputStream(latin),
                        out,
                        problem -> problems.add(problem.toString()));

        assertEquals(
                "answers.jsonl:1: this is no JSON: Invalid UTF-8 middle byte 0x22",
                problems.get(0).substring(0, problems.get(0).indexOf(", at byte")));
    }

    private static String pair(String id, String question, String fact, String type, String a, String b) {
        return String.format(
                Locale.ROOT,
                "{\"case\": \"%s\", \"question\": \"%s\", \"subject\": \"\", \"fact\": \"%s\", \"type\": \"%s\","
                        + " \"replies\": [{\"id\": \"a\", \"text\": \"%s\"}, {\"id\": \"b\", \"text\": \"%s\"}]}",
                id,
                question,
                fact,
                type,
                a,
                b);
    }

    private Judged judge(String... lines) throws IOException {
        return judging()
                .judge(
                        "answers.jsonl",
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                        out,
                        this::take);
    }

    private void take(LineProblem problem) {
        problems.add(problem.toString());
    }

    private static AnswerJudging judging() {
        return new AnswerJudging(new DeterministicJudge(), Locale.ENGLISH, ZoneOffset.UTC, LocalDate.of(2026, 3, 2), 2);
    }
}
