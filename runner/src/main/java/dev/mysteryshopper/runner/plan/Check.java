package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.plan.Sentences.Match;
import dev.mysteryshopper.runner.steps.Who;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong in the steps of journeys, and which channels they need. Equal texts are looked at once. */
final class Check {

    /** What was found about a text. */
    private record Looked(Optional<Match> match, List<String> wrong, Set<String> channels) {}

    private static final int MOST_CUSTOMERS = 1000;

    private final Company company;
    private final Sentences sentences;
    private final Meaning meaning;
    private final Consumer<Problem> problems;
    private final Map<String, Looked> looked = new HashMap<>();
    private final Set<Problem> told = new HashSet<>();
    private final Set<String> channels = new LinkedHashSet<>();

    Check(Company company, Sentences sentences, Consumer<Problem> problems) {
        this.company = company;
        this.sentences = sentences;
        this.meaning = new Meaning(company);
        this.problems = problems;
    }

    /** The channels that the journeys looked at so far need, in the order of the company file. */
    Set<String> channels() {
        Set<String> inOrder = new LinkedHashSet<>(company.channels().keySet());
        inOrder.retainAll(channels);
        return inOrder;
    }

    /** Looks at a journey. */
    void look(PlannedJourney journey) {
        boolean group = false;
        for (PlannedStep step : journey.steps()) {
            Looked found = looked.computeIfAbsent(step.text(), this::look);
            channels.addAll(found.channels());
            found.wrong().forEach(message -> tell(step.place(), message));
            if (found.match().isEmpty()) {
                continue;
            }
            Match match = found.match().get();
            group |= match.sentence().expression().startsWith("{int} customers who");
            if (!group
                    && match.arguments().stream()
                            .anyMatch(a -> a instanceof Who who && who.name().isEmpty())) {
                tell(
                        step.place(),
                        "\"" + step.text() + "\" speaks of each customer, but the journey has no group.\n"
                                + "Expected before it: Given 20 customers who each wait at most 2 minutes for a reply");
            }
            table(step, match);
        }
    }

    private Looked look(String text) {
        List<Match> matches;
        try {
            matches = sentences.of(text);
        } catch (CucumberExpressionException | IllegalArgumentException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Looked(Optional.empty(), List.of("\"" + text + "\": " + cause.getMessage()), Set.of());
        }
        if (matches.isEmpty()) {
            return new Looked(Optional.empty(), List.of(unknown(text)), Set.of());
        }
        if (matches.size() > 1) {
            return new Looked(Optional.empty(), List.of(ambiguous(text, matches)), Set.of());
        }
        Match match = matches.get(0);
        Set<String> needed = new LinkedHashSet<>();
        List<String> wrong = meaning.wrong(match, needed);
        Optional<String> count = count(match);
        return new Looked(
                Optional.of(match),
                count.isEmpty()
                        ? wrong
                        : Stream.concat(wrong.stream(), count.stream()).toList(),
                needed);
    }

    private static Optional<String> count(Match match) {
        for (Object argument : match.arguments()) {
            if (argument instanceof Integer number && number < 0) {
                return Optional.of("\"" + number + "\" is less than nothing. Expected a number from 0.");
            }
        }
        boolean group = match.sentence().expression().startsWith("{int} customers who");
        return group && match.arguments().get(0) instanceof Integer number && (number < 1 || number > MOST_CUSTOMERS)
                ? Optional.of(
                        "A group of " + number + " cannot be played. Expected 1 to " + MOST_CUSTOMERS + " customers.")
                : Optional.empty();
    }

    private void table(PlannedStep step, Match match) {
        List<String> columns = match.sentence().columns();
        if (step.hasDocString()) {
            tell(step.place(), "\"" + step.text() + "\" takes no text block.");
        }
        if (columns.isEmpty() && step.header().isPresent()) {
            tell(step.place(), "\"" + step.text() + "\" takes no table.");
        } else if (!columns.isEmpty() && step.header().isEmpty()) {
            tell(
                    step.place(),
                    "\"" + step.text() + "\" needs a table below it.\nExpected a first row with its columns: "
                            + String.join(", ", columns) + ".");
        } else if (!columns.isEmpty()) {
            List<String> header = step.header().orElse(List.of());
            header.stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(column -> tell(
                            step.place(),
                            "column \"" + column + "\" is not known.\nKnown: " + String.join(", ", columns) + "."
                                    + Nearest.hint(column, columns)));
            if (!header.contains(columns.get(0)) && columns.containsAll(header)) {
                tell(step.place(), "the table has no column \"" + columns.get(0) + "\".");
            }
        }
    }

    private String unknown(String text) {
        List<String> near = sentences.near(text);
        return "\"" + text + "\" is no sentence that can be played."
                + (near.isEmpty() ? "" : near.size() == 1 ? "\nDid you mean:" : "\nDid you mean one of these:")
                + near.stream().map(sentence -> "\n  " + sentence).collect(Collectors.joining())
                + "\nAll sentences: mystery-shopper steps";
    }

    private static String ambiguous(String text, List<Match> matches) {
        return "\"" + text + "\" is more than one sentence:"
                + matches.stream()
                        .map(match -> "\n  " + match.sentence().expression() + " ("
                                + match.sentence().location() + ")")
                        .collect(Collectors.joining());
    }

    private void tell(Place place, String message) {
        Problem problem = new Problem(place, message);
        if (told.add(problem)) {
            problems.accept(problem);
        }
    }
}
