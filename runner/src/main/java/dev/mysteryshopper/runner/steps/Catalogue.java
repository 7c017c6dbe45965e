package dev.mysteryshopper.runner.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences of the vocabulary, told to whoever writes journeys. */
public final class Catalogue {

    private final List<Sentence> sentences;

    private Catalogue(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** The sentences that everybody has. */
    public static Catalogue common() {
        return new Catalogue(Vocabulary.common());
    }

    /** The sentences in which all these words stand, in any order; case does not matter. */
    public Catalogue with(List<String> words) {
        return new Catalogue(sentences.stream()
                .filter(sentence -> {
                    String all = (sentence.topic() + "\n" + sentence.expression() + "\n" + sentence.means() + "\n"
                                    + String.join("\n", sentence.examples()))
                            .toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
                })
                .toList());
    }

    /** For a terminal. */
    public String text(int width) {
        StringBuilder text = new StringBuilder();
        byTopic().forEach((topic, some) -> {
            text.append(text.isEmpty() ? "" : "\n").append(topic).append('\n');
            some.forEach((means, examples) -> {
                text.append('\n');
                examples.forEach(example -> text.append("  ").append(example).append('\n'));
                wrapped(means, Math.max(40, width) - 6)
                        .forEach(line -> text.append("      ").append(line).append('\n'));
            });
        });
        return text.isEmpty()
                ? "No sentence has all these words. All sentences: mystery-shopper steps\n"
                : text.toString();
    }

    /** As a page of the documentation. */
    public String markdown() {
        StringBuilder text = new StringBuilder("""
                # The sentences journeys are written in

                <!-- Written by `mystery-shopper steps --format markdown`; a test keeps it in step with the code. -->

                Names, numbers, words in quotes, times ("30 seconds", "2 minutes") and places ("on the web", "by chat",
                "through the api", "on web, chat and api", "on every channel") are the leader's own. Instead of a name a
                sentence can say "each customer": everybody of the group, at the same time. A company adds sentences of its
                own in its company file.
                """);
        byTopic().forEach((topic, some) -> {
            text.append("\n## ").append(topic).append('\n');
            some.forEach((means, examples) -> {
                text.append("\n```gherkin\n");
                examples.forEach(example -> text.append(example).append('\n'));
                text.append("```\n").append(means).append('\n');
            });
        });
        return text.toString();
    }

    /** Examples by what they mean, by topic. */
    private Map<String, Map<String, List<String>>> byTopic() {
        Map<String, Map<String, List<String>>> topics = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            List<String> examples = topics.computeIfAbsent(sentence.topic(), t -> new LinkedHashMap<>())
                    .computeIfAbsent(sentence.means(), m -> new ArrayList<>());
            for (String example : sentence.examples()) {
                String table =
                        sentence.columns().isEmpty() ? "" : "\n  | " + String.join(" | ", sentence.columns()) + " |";
                if (!examples.contains(example + table)) {
                    examples.add(example + table);
                }
            }
        }
        return topics;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() + 1 > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
