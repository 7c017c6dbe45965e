package dev.mysteryshopper.reports.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Relevance;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.scope.Scope;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how well the deterministic judge does on a file of labelled answers: tables, confusion, wrong cases.
 * {@code mvn -Pbench -pl reports test-compile exec:java -Danswers=FILE}; {@code -Dpart=tune|held|all} takes two thirds, one third or all of the
 * cases, by number; {@code -Dshow=false} leaves the wrong cases out.
 */
public final class AnswersBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<FactType, Tally> tallies = new EnumMap<>(FactType.class);
    private final Tally total = new Tally();
    private final Map<String, Integer> confusion = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private static final class Tally {
        private int cases;
        private int committed;
        private int right;
        private int stated;
        private int exact;
        private int contradictions;
        private int found;
        private int accused;
    }

    private AnswersBench() {}

    /** Runs the bench on the file named by the system property {@code answers}. */
    public static void main(String[] arguments) throws IOException {
        String file = System.getProperty("answers", "");
        if (file.isEmpty()) {
            throw new IllegalArgumentException("Name the file of labelled answers: -Danswers=FILE");
        }
        AnswersBench bench = new AnswersBench();
        String part = System.getProperty("part", "all");
        List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        DeterministicJudge judge = new DeterministicJudge();
        for (int i = 0; i < lines.size(); i++) {
            boolean held = i % 3 == 2;
            if (part.equals("all") || part.equals("held") == held) {
                bench.judge(judge, JSON.readTree(lines.get(i)));
            }
        }
        bench.print(Boolean.parseBoolean(System.getProperty("show", "true")));
    }

    static Ask ask(JsonNode line) {
        String asked = line.path("asked_on").asText("");
        return new Ask(
                line.path("question").asText(),
                line.path("subject").asText(),
                line.path("fact").asText(),
                FactType.ofWord(line.path("type").asText()),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                asked.isEmpty() ? LocalDate.of(2026, 1, 1) : LocalDate.parse(asked));
    }

    private void judge(Judge judge, JsonNode line) {
        Ask ask = ask(line);
        JsonNode a = line.path("replies").get(0);
        JsonNode b = line.path("replies").get(1);
        Judgement judgement = judge.judge(ask, reply(a), reply(b));
        Verdict expected = Verdict.valueOf(line.path("verdict").asText());
        Tally tally = tallies.computeIfAbsent(ask.type(), type -> new Tally());
        int exact = exact(line, judgement);
        int stated = stated(line, "a") + stated(line, "b");
        for (Tally t : List.of(tally, total)) {
            t.cases++;
            t.committed += judgement.verdict() == Verdict.UNSURE ? 0 : 1;
            t.right += judgement.verdict() == expected ? 1 : 0;
            t.stated += stated;
            t.exact += exact;
            t.contradictions += expected == Verdict.CONTRADICTS ? 1 : 0;
            t.accused += judgement.verdict() == Verdict.CONTRADICTS ? 1 : 0;
            t.found += judgement.verdict() == Verdict.CONTRADICTS && expected == Verdict.CONTRADICTS ? 1 : 0;
        }
        confusion.merge(expected + " -> " + judgement.verdict(), 1, Integer::sum);
        if (judgement.verdict() != expected || exact != stated) {
            wrong.add((judgement.verdict() == expected
                            ? "value "
                            : judgement.verdict() == Verdict.UNSURE ? "UNSURE " : "WRONG ")
                    + line.path("case").asText() + " [" + ask.type().word() + "] " + expected + " judged "
                    + judgement.verdict() + "\n   Q " + ask.question() + " | " + ask.subject() + " | " + ask.fact()
                    + "\n   a " + line.path("values").path("a") + " read "
                    + judgement
                            .first()
                            .map(s -> s.value().normal() + " <" + s.quote() + ">")
                            .orElse("-") + ": " + a.path("text")
                    + "\n   b " + line.path("values").path("b") + " read "
                    + judgement
                            .second()
                            .map(s -> s.value().normal() + " <" + s.quote() + ">")
                            .orElse("-") + ": " + b.path("text")
                    + "\n   "
                    + weighed(ask, a.path("text").asText(), b.path("text").asText())
                    + scopes(ask, a.path("text").asText(), b.path("text").asText(), judgement) + "\n   "
                    + judgement.reason() + " (" + line.path("note").asText() + ")");
        }
    }

    private static String scopes(Ask ask, String a, String b, Judgement judgement) {
        if (judgement.first().isEmpty() || judgement.second().isEmpty()) {
            return "-";
        }
        Frame frame = Frame.of(ask, a, b);
        return Scope.around(
                        Passage.of(a, ask.locale()), frame, judgement.first().get()) + " / "
                + Scope.around(
                        Passage.of(b, ask.locale()), frame, judgement.second().get());
    }

    /** What spoke for and against each value that was found, a line each. */
    private static String weighed(Ask ask, String a, String b) {
        Frame frame = Frame.of(ask, a, b);
        StringBuilder lines = new StringBuilder();
        for (String text : List.of(a, b)) {
            Passage passage = Passage.of(text, ask.locale());
            List<Mention> mentions = FactReader.found(passage, frame);
            Relevance relevance = new Relevance(passage, frame, mentions);
            for (Mention mention : mentions) {
                lines.append(text.equals(a) ? "a " : "b ")
                        .append(mention.value().normal())
                        .append(' ')
                        .append(relevance.explain(mention))
                        .append("\n   ");
            }
        }
        return lines.toString();
    }

    private static Reply reply(JsonNode reply) {
        return new Reply(
                reply.path("channel").asText() + " (" + reply.path("by").asText() + ")",
                reply.path("text").asText());
    }

    private static int stated(JsonNode line, String id) {
        return line.path("values").path(id).isNull() ? 0 : 1;
    }

    private static int exact(JsonNode line, Judgement judgement) {
        return exact(line.path("values").path("a"), judgement.first())
                + exact(line.path("values").path("b"), judgement.second());
    }

    private static int exact(JsonNode expected, java.util.Optional<Stated> read) {
        if (expected.isNull() || read.isEmpty()) {
            return 0;
        }
        String normal = read.get().value().normal();
        return expected.asText().equalsIgnoreCase(normal) ? 1 : 0;
    }

    private void print(boolean show) {
        if (show) {
            wrong.forEach(System.out::println);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%-14s %6s %9s %9s %9s %9s %9s%n",
                "type",
                "cases",
                "coverage",
                "accuracy",
                "values",
                "precision",
                "recall");
        tallies.forEach((type, tally) -> row(type.word(), tally));
        row("all", total);
        System.out.println();
        confusion.forEach((pair, count) -> System.out.printf(Locale.ROOT, "%4d %s%n", count, pair));
    }

    private static void row(String name, Tally t) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d %9s %9s %9s %9s %9s%n",
                name,
                t.cases,
                share(t.committed, t.cases),
                share(t.right, t.committed),
                share(t.exact, t.stated),
                share(t.found, t.accused),
                share(t.found, t.contradictions));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
