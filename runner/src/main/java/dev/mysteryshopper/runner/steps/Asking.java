package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.QuestionSpec;
import dev.mysteryshopper.runner.journey.Errand;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Template;
import dev.mysteryshopper.runner.steps.Words.FactName;
import dev.mysteryshopper.runner.steps.Words.Question;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asking questions. */
final class Asking {

    private final Journey journey;
    private final Errands errands;

    Asking(Journey journey) {
        this.journey = journey;
        this.errands = new Errands(journey);
    }

    @Told(
            means =
                    "Asks a question in these words. Which fact it is about is known by the questions of the company file.",
            examples = "When Dana asks \"When are you open on Saturday?\" on every channel")
    @When("{shopper} asks {question} {places}")
    public void asks(Who who, Question question, Places places) {
        asksOften(who, question, 1, places);
    }

    @Told(
            means =
                    "Asks a question so many times at each of the places, each time anew: mostly somebody else answers.",
            examples = "When Dana asks \"When are you open on Saturday?\" 3 times by chat")
    @When("{shopper} asks {question} {int} times {places}")
    public void asksOften(Who who, Question question, Integer times, Places places) {
        Company company = journey.backstage().company();
        QuestionSpec spec = Words.about(company, question.words())
                .orElseThrow(() -> new ToolTrouble("\"" + question.words() + "\" is no question of " + company.file()
                        + "; the check before the play should have refused the step."));
        Errand errand = Errand.of(spec, Map.of("question", question.words()));
        for (int i = 0; i < times; i++) {
            errands.go(who, errand, places);
        }
    }

    @Told(
            means = "Asks for a fact, in the words of the company file.",
            examples = "When Dana asks for the opening hours on web and chat")
    @When("{shopper} asks for the {fact} {places}")
    public void asksFor(Who who, FactName fact, Places places) {
        ask(who, fact, Map.of(), places);
    }

    @Told(
            means = "Asks for a fact of a product, in the words of the company file.",
            examples = "When Dana asks for the price of \"rain boots\" on web, chat and api")
    @When("{shopper} asks for the {fact} of {string} {places}")
    public void asksForOf(Who who, FactName fact, String product, Places places) {
        ask(who, fact, Map.of("product", product), places);
    }

    private void ask(Who who, FactName fact, Map<String, String> items, Places places) {
        Company company = journey.backstage().company();
        QuestionSpec spec = Optional.ofNullable(company.questions().get(fact.name()))
                .orElseThrow(() -> new ToolTrouble("\"" + fact.name() + "\" is no question of " + company.file()
                        + "; the check before the play should have refused the step."));
        Memory known = new Memory(company.background().forms());
        company.background().items().forEach(known::remember);
        items.forEach(known::remember);
        Map<String, String> asked = new HashMap<>(items);
        asked.put("question", Template.of(spec.wording()).fill(known));
        errands.go(who, Errand.of(spec, asked), places);
    }
}
