package dev.mysteryshopper.reports.answers;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.lines.Fields;
import dev.mysteryshopper.reports.lines.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a pair of answers from a line of JSON. Looks at no field that could tell what the right verdict is.
 *
 * @param locale how the company writes money, dates and numbers
 * @param zone where its clock stands
 * @param askedOn the day of asking for lines that do not say
 */
record AnswerReading(Locale locale, ZoneId zone, LocalDate askedOn) {

    private static final String PAIR =
            "one object a line, such as {\"case\": \"1\", \"question\": \"...\", \"subject\": \"...\", \"fact\": \"...\","
                    + " \"type\": \"money\", \"replies\": [{\"id\": \"a\", \"text\": \"...\"}, {\"id\": \"b\", \"text\": \"...\"}]}";
    private static final String TYPES =
            "one of " + Arrays.stream(FactType.values()).map(FactType::word).collect(Collectors.joining(", "));

    AnswerPair read(byte[] line) throws Unreadable {
        Fields fields = Fields.of(line, PAIR);
        String id = fields.id("case", "the name of the case");
        Ask ask = ask(fields);
        List<Fields> replies = fields.objects("replies", "two replies, each with \"id\" and \"text\"");
        if (replies.size() != 2) {
            throw fields.wrong(
                    "replies",
                    "has " + (replies.size() == 1 ? "1 reply" : replies.size() + " replies"),
                    "two, each with \"id\" and \"text\"");
        }
        String first = id(replies.get(0));
        String second = id(replies.get(1));
        if (first.equals(second)) {
            throw new Unreadable(
                    "both replies have the id " + Fields.shown(first) + ". Expected two, such as a and b.");
        }
        return new AnswerPair(id, ask, first, reply(replies.get(0)), second, reply(replies.get(1)));
    }

    private Ask ask(Fields fields) throws Unreadable {
        String question = fields.text("question", "what was asked");
        String subject = fields.text("subject", "what the question is about");
        String fact = fields.optionalText("fact", "the name of a fact, such as return window")
                .orElse("");
        String word = fields.text("type", TYPES);
        Optional<FactType> type = FactType.find(word);
        if (type.isEmpty()) {
            throw fields.wrong("type", "is " + Fields.shown(word), TYPES);
        }
        return new Ask(question, subject, fact, type.get(), locale, zone, day(fields));
    }

    private LocalDate day(Fields fields) throws Unreadable {
        String expected = "the day of asking, such as 2026-03-02";
        Optional<String> day = fields.optionalText("asked_on", expected);
        try {
            return day.map(LocalDate::parse).orElse(askedOn);
        } catch (DateTimeException e) {
            throw fields.wrong("asked_on", "is " + Fields.shown(day.orElse("")), expected);
        }
    }

    private static String id(Fields reply) throws Unreadable {
        return reply.id("id", "a name for the reply, such as a");
    }

    private static Reply reply(Fields reply) throws Unreadable {
        String channel = reply.optionalText("channel", "where it was given, such as chat")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(AnswerReading::place)
                .orElse(id(reply));
        String by = reply.optionalText("by", "who gave it")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> " (" + name + ")")
                .orElse("");
        return new Reply(channel + by, reply.text("text", "what was answered"));
    }

    private static String place(String channel) {
        return switch (channel) {
            case "web" -> "the website";
            case "api" -> "the API";
            default -> channel;
        };
    }
}
