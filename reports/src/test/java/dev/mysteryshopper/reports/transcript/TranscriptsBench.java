package dev.mysteryshopper.reports.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.lines.Unreadable;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.Journeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how well conversations are read from a file of labelled ones: tables, confusion, wrong cases, by the journal and the
 * measures, as {@code audit --labels} reads them.
 * {@code mvn -Pbench -pl reports test-compile exec:java -Dbench=transcript.TranscriptsBench -Dtranscripts=FILE};
 * {@code -Dpart=tune|held|all} takes two thirds, one third or all of the journeys, by number; {@code -Dshow=false} leaves the
 * wrong cases out.
 */
public final class TranscriptsBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is scored, and by which fields besides the place. */
    private static final List<Scored> KINDS = List.of(
            new Scored("transfers", ""),
            new Scored("transfers", "kind"),
            new Scored("deflections", ""),
            new Scored("retells", ""),
            new Scored("identity_checks", ""),
            new Scored("holds", ""),
            new Scored("promises", ""),
            new Scored("promises", "within"));

    private record Scored(String kind, String also) {
        String name() {
            return also.isEmpty() ? kind : kind + "+" + also;
        }

        List<String> of(JsonNode labels) {
            List<String> keys = new ArrayList<>();
            for (JsonNode label : labels.path(kind)) {
                keys.add(label.path("contact").asText() + " "
                        + label.path("at_message").asInt()
                        + (also.isEmpty() ? "" : " " + label.path(also).asText()));
            }
            return keys;
        }
    }

    private static final class Tally {
        private int right;
        private int extra;
        private int missed;
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Integer> confusion = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> agreeing = new LinkedHashMap<>();
    private int journeys;

    private TranscriptsBench() {}

    /** Runs the bench on the file named by the system property {@code transcripts}. */
    public static void main(String[] arguments) throws IOException, Unreadable {
        String file = System.getProperty("transcripts", "");
        if (file.isEmpty()) {
            throw new IllegalArgumentException("Name the file of labelled transcripts: -Dtranscripts=FILE");
        }
        String part = System.getProperty("part", "all");
        Journeys measures = new Journeys(new RunStarted(
                new Moment(Instant.EPOCH, 0),
                1,
                "bench",
                "bench",
                "bench",
                "en",
                "UTC",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(file)));
        TranscriptsBench bench = new TranscriptsBench();
        List<String> lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            boolean held = i % 3 == 2;
            if (!lines.get(i).isBlank() && (part.equals("all") || part.equals("held") == held)) {
                Conversation conversation = TranscriptReading.read(lines.get(i).getBytes(StandardCharsets.UTF_8));
                JourneyLog log = JourneyLog.of(
                        conversation.journey(),
                        ConversationEntries.of(conversation, file, i + 1, Listening.toNothing()));
                JsonNode read = JSON.readTree(LabelsLine.of(measures.result(log)));
                bench.compare(JSON.readTree(lines.get(i)), read.path("labels"));
            }
        }
        bench.print(Boolean.parseBoolean(System.getProperty("show", "true")));
    }

    private void compare(JsonNode journey, JsonNode read) {
        journeys++;
        JsonNode labels = journey.path("labels");
        for (Scored scored : KINDS) {
            List<String> missed = scored.of(labels);
            List<String> extra = new ArrayList<>();
            Tally tally = tallies.computeIfAbsent(scored.name(), name -> new Tally());
            for (String key : scored.of(read)) {
                if (missed.remove(key)) {
                    tally.right++;
                } else {
                    extra.add(key);
                }
            }
            tally.extra += extra.size();
            tally.missed += missed.size();
            missed.forEach(key -> wrong(scored.name() + " MISSED", journey, key));
            extra.forEach(key -> wrong(scored.name() + " EXTRA", journey, key));
        }
        confusion.merge(
                labels.path("outcome").asText() + " -> " + read.path("outcome").asText(), 1, Integer::sum);
        for (String single : List.of("outcome", "first_automated_response_s", "first_human_response_s")) {
            boolean same = labels.path(single).asText().equals(read.path(single).asText());
            agreeing.merge(single, same ? 1 : 0, Integer::sum);
            if (!same) {
                JsonNode contacts = journey.path("contacts");
                JsonNode last = contacts.path(contacts.size() - 1);
                wrong(
                        single + " " + labels.path(single).asText() + " READ "
                                + read.path(single).asText(),
                        journey,
                        last.path("contact").asText() + " "
                                + (last.path("messages").size() - 2));
            }
        }
    }

    /** Notes a wrong case with the messages around it. */
    private void wrong(String what, JsonNode journey, String key) {
        StringBuilder text =
                new StringBuilder(what + " " + journey.path("journey").asText() + " " + key);
        String[] place = key.split(" ", -1);
        int at = Integer.parseInt(place[1]);
        for (JsonNode contact : journey.path("contacts")) {
            if (contact.path("contact").asText().equals(place[0])) {
                JsonNode messages = contact.path("messages");
                text.append(" [").append(contact.path("channel").asText()).append(']');
                for (int i = Math.max(0, at - 1); i < Math.min(messages.size(), at + 2); i++) {
                    JsonNode message = messages.get(i);
                    text.append("\n      ").append(i).append(' ');
                    text.append(
                            message.path("from").asText().equals("company")
                                    ? message.path("by").asText("-") + "/"
                                            + message.path("desk").asText("-")
                                    : "shopper");
                    text.append(": ").append(message.path("text").asText().replace('\n', '|'));
                }
            }
        }
        wrong.add(text.toString());
    }

    private void print(boolean show) {
        if (show) {
            wrong.forEach(System.out::println);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%-28s %6s %6s %6s %9s %9s %9s%n",
                "kind",
                "right",
                "extra",
                "missed",
                "precision",
                "recall",
                "F1");
        tallies.forEach((kind, t) -> System.out.printf(
                Locale.ROOT,
                "%-28s %6d %6d %6d %9s %9s %9s%n",
                kind,
                t.right,
                t.extra,
                t.missed,
                share(t.right, t.right + t.extra),
                share(t.right, t.right + t.missed),
                share(2 * t.right, 2 * t.right + t.extra + t.missed)));
        agreeing.forEach((what, right) -> System.out.printf(
                Locale.ROOT, "%-28s %6d of %d %23s%n", what, right, journeys, share(right, journeys)));
        System.out.println();
        confusion.forEach((pair, count) -> System.out.printf(Locale.ROOT, "%4d %s%n", count, pair));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
