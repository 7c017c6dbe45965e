package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.company.ActionSpec;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.QuestionSpec;
import dev.mysteryshopper.runner.plan.Sentences.Match;
import dev.mysteryshopper.runner.steps.Places;
import dev.mysteryshopper.runner.steps.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says whether what a sentence speaks of is there at the company: its channels, actions, questions and published facts. */
final class Meaning {

    private final Company company;
    private final String file;

    Meaning(Company company) {
        this.company = company;
        this.file = String.valueOf(Path.of(company.file()).getFileName());
    }

    /**
     * What is wrong in a sentence; empty if nothing.
     *
     * @param needed takes the channels that it needs
     */
    List<String> wrong(Match match, Set<String> needed) {
        List<String> wrong = new ArrayList<>();
        Optional<Places> places = Optional.empty();
        Optional<Errand> errand = match.sentence().plays().flatMap(action -> action(action.name(), wrong));
        for (Object argument : match.arguments()) {
            if (argument instanceof Places somewhere) {
                places = Optional.of(somewhere);
            } else if (argument instanceof Words.Question question) {
                errand = question(question.words(), wrong);
            } else if (argument instanceof Words.FactName fact) {
                errand = fact(fact.name(), wrong);
            } else if (argument instanceof Words.Published published) {
                published(published.fact(), wrong);
            }
        }
        places.ifPresent(somewhere -> channels(somewhere, wrong));
        if (wrong.isEmpty() && errand.isPresent()) {
            able(errand.get(), places.orElse(new Places(List.of())), wrong);
            Collection<String> able = errand.get().channels();
            needed.addAll(places.filter(p -> !p.every()).map(Places::names).orElse(List.copyOf(able)));
        }
        return wrong;
    }

    /** Something that can be done, in words, and where. */
    private record Errand(String what, Collection<String> channels) {}

    private Optional<Errand> action(String name, List<String> wrong) {
        ActionSpec action = company.actions().get(name);
        if (action == null) {
            wrong.add("action \"" + name + "\" is not in " + file + ".\n"
                    + known(company.actions().keySet(), name));
            return Optional.empty();
        }
        return Optional.of(new Errand("action \"" + name + "\"", action.moves().keySet()));
    }

    private Optional<Errand> question(String words, List<String> wrong) {
        Optional<QuestionSpec> question = Words.about(company, words);
        if (question.isEmpty()) {
            wrong.add("\"" + words + "\" is no question that " + file + " knows.\n"
                    + known(company.questions().keySet(), words));
        }
        return question.map(q ->
                new Errand("question \"" + q.fact().name() + "\"", q.moves().keySet()));
    }

    private Optional<Errand> fact(String name, List<String> wrong) {
        QuestionSpec question = company.questions().get(name);
        if (question == null) {
            wrong.add("question \"" + name + "\" is not in " + file + ".\n"
                    + known(company.questions().keySet(), name));
            return Optional.empty();
        }
        return Optional.of(
                new Errand("question \"" + name + "\"", question.moves().keySet()));
    }

    private void published(String fact, List<String> wrong) {
        List<String> published =
                company.truth().stream().map(PublishedFact::fact).distinct().toList();
        if (!published.contains(fact)) {
            wrong.add("the published \"" + fact + "\" is not under truth in " + file + ".\n" + known(published, fact));
        }
    }

    private void channels(Places places, List<String> wrong) {
        for (String name : places.names()) {
            if (!company.channels().containsKey(name)) {
                wrong.add("channel \"" + name + "\" is not in " + file + ".\n"
                        + known(company.channels().keySet(), name));
            }
        }
    }

    private void able(Errand errand, Places places, List<String> wrong) {
        for (String name : places.names()) {
            if (!errand.channels().contains(name)) {
                wrong.add(errand.what() + " cannot be done on \"" + name + "\".\n" + file + " has it for "
                        + String.join(", ", errand.channels()) + ".");
            }
        }
    }

    private static String known(Collection<String> known, String word) {
        return "Known: " + (known.isEmpty() ? "none" : String.join(", ", known)) + "." + Nearest.hint(word, known);
    }
}
