package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one contact said to a question.
 *
 * @param played the contact, or why there was none
 * @param statements what it stated of the fact that was asked for; empty if nothing
 */
record Answer(Played played, List<Statement> statements) {

    /** The answers to the question that was asked last, from all who were asked it in the journey; empty if none was asked. */
    static List<Answer> toTheLastQuestion(Journey journey) {
        List<Played> asked = journey.errands().stream()
                .filter(played -> played.errand().asked().isPresent())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Played last = asked.get(asked.size() - 1);
        Heard heard = new Heard(journey);
        return asked.stream()
                .filter(played -> played.errand().asked().equals(last.errand().asked()))
                .filter(played -> played.errand().items().equals(last.errand().items()))
                .map(played -> new Answer(
                        played,
                        played.contact()
                                .map(contact -> heard.of(
                                        contact, played.errand().asked().orElse("")))
                                .orElse(List.of())))
                .toList();
    }

    /** Whether nothing was said to the question. */
    boolean silent() {
        return statements.isEmpty();
    }

    /** The answer with who gave it, for people. */
    String told() {
        if (silent()) {
            return played.channel() + " gave no answer"
                    + played.trouble().map(why -> " (" + why + ")").orElse("");
        }
        return statements.stream().map(Heard::quoted).distinct().collect(Collectors.joining("; "));
    }

    /** All answers, for people; the same words of the same place once. */
    static String told(List<Answer> answers) {
        return answers.stream().map(Answer::told).distinct().collect(Collectors.joining("; "));
    }
}
