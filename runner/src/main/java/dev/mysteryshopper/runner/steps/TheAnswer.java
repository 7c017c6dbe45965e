package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.steps.Words.Published;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was said to the question that was asked last. */
final class TheAnswer {

    private final Journey journey;

    TheAnswer(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means = "Each place that was asked last said something to the question.",
            examples = {"Then Dana got an answer on every channel", "Then Dana got an answer by chat"})
    @Then("{shopper} got an answer {places}")
    public void answered(Who who, Places places) {
        List<Customer> customers = who.among(journey.cast());
        List<Answer> answers = Answer.toTheLastQuestion(journey).stream()
                .filter(answer -> customers.contains(answer.played().customer()))
                .filter(answer -> places.every()
                        || places.names().contains(answer.played().channel()))
                .toList();
        String expected = "an answer on " + (places.every() ? "every channel" : String.join(" and ", places.names()));
        List<String> unasked = places.names().stream()
                .filter(name -> answers.stream()
                        .noneMatch(answer -> answer.played().channel().equals(name)))
                .toList();
        if (answers.isEmpty() || !unasked.isEmpty()) {
            journey.checked(
                    false,
                    expected,
                    "that nothing was asked" + (places.every() ? "" : " on " + String.join(" and ", unasked)));
        } else {
            journey.checked(answers.stream().noneMatch(Answer::silent), expected, Answer.told(answers));
        }
    }

    @Told(
            means = "Whoever was asked last gave an answer, and all answers can hold together.",
            examples = {"Then every channel gave the same answer", "Then every agent gave the same answer"})
    @Then("every channel gave the same answer")
    @Then("every agent gave the same answer")
    public void same() {
        List<Answer> answers = Answer.toTheLastQuestion(journey);
        String expected = "the same answer from everybody";
        if (answers.size() < 2) {
            journey.checked(
                    false,
                    expected,
                    answers.isEmpty()
                            ? "that nothing was asked"
                            : "that only " + answers.get(0).played().channel() + " was asked; it takes two to agree");
            return;
        }
        List<Statement> all = new ArrayList<>();
        answers.forEach(answer -> all.addAll(answer.statements()));
        boolean met = answers.stream().noneMatch(Answer::silent) && agree(all);
        journey.checked(met, expected, Answer.told(answers));
    }

    @Told(
            means =
                    "Whoever was asked last gave an answer, and each agrees with what the company publishes: the truth of the"
                            + " company file.",
            examples = "Then the answer agrees with the published \"return window\"")
    @Then("the answer agrees with the published {published}")
    public void agrees(Published published) {
        List<Answer> answers = Answer.toTheLastQuestion(journey);
        List<PublishedFact> truth = journey.backstage().company().truth().stream()
                .filter(fact -> fact.fact().equals(published.fact()))
                .toList();
        String expected = "the published " + published.fact() + ", "
                + truth.stream().map(PublishedFact::value).collect(Collectors.joining(" or "));
        if (answers.isEmpty()) {
            journey.checked(false, expected, "that nothing was asked");
            return;
        }
        Heard heard = new Heard(journey);
        boolean met = answers.stream()
                .allMatch(answer -> !answer.silent()
                        && answer.statements().stream().allMatch(statement -> truth.stream()
                                .anyMatch(fact -> heard.together(statement, fact) == Verdict.CONSISTENT)));
        journey.checked(met, expected, Answer.told(answers));
    }

    @Told(
            means = "Whoever was asked last gave an answer, and each says this, in whatever words.",
            examples = "Then the answer is \"30 days\"")
    @Then("the answer is {string}")
    public void says(String value) {
        List<Answer> answers = Answer.toTheLastQuestion(journey);
        String expected = "\"" + value + "\"";
        if (answers.isEmpty()) {
            journey.checked(false, expected, "that nothing was asked");
            return;
        }
        Heard heard = new Heard(journey);
        boolean met = answers.stream()
                .allMatch(answer -> !answer.silent()
                        && answer.statements().stream()
                                .allMatch(said -> heard.together(
                                                said,
                                                new PublishedFact(said.fact(), said.type(), said.subject(), value))
                                        == Verdict.CONSISTENT));
        journey.checked(met, expected, Answer.told(answers));
    }

    private boolean agree(List<Statement> statements) {
        Heard heard = new Heard(journey);
        for (Statement first : statements) {
            for (Statement second : statements) {
                if (heard.together(first, second) != Verdict.CONSISTENT) {
                    return false;
                }
            }
        }
        return true;
    }
}
