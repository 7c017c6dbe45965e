package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.steps.Words.Themselves;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the company asked of its customers. */
final class Effort {

    private final Journey journey;

    Effort(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means =
                    "Was never asked for anything they had already given in this journey, on any channel. An identity check"
                            + " is none.",
            examples = {
                "Then Dana never had to repeat herself",
                "Then Leon never had to repeat himself",
                "Then each customer never had to repeat themselves"
            })
    @Then("{shopper} never had to repeat {themselves}")
    public void neverRepeats(Who who, Themselves word) {
        String expected = "no question for what was given before";
        Gone gone = Gone.through(journey, who);
        if (gone.isUnseen()) {
            journey.checked(false, expected, gone.unseen());
            return;
        }
        List<String> found = new ArrayList<>();
        for (Customer customer : gone.customers()) {
            gone.soFar().questions().stream()
                    .filter(question -> question.shopper().equals(customer.name()))
                    .filter(question -> question.retell() && !question.identity())
                    .forEach(question -> found.add(customer.name() + " was asked again for the " + question.item()
                            + " on " + question.channel() + ": \"" + question.quote() + "\""));
        }
        journey.checked(
                found.isEmpty(), expected, found.isEmpty() ? "that nothing was asked twice" : String.join("; ", found));
    }

    @Told(
            means = "Was asked for this many different things in the whole journey, or fewer.",
            examples = "Then Dana was asked at most 3 questions")
    @Then("{shopper} was asked at most {int} question(s)")
    public void asked(Who who, Integer most) {
        String expected = "at most " + Counted.of(most, "question");
        Gone gone = Gone.through(journey, who);
        if (gone.isUnseen()) {
            journey.checked(false, expected, gone.unseen());
            return;
        }
        boolean met = true;
        List<String> found = new ArrayList<>();
        for (Customer customer : gone.customers()) {
            List<String> items = gone.soFar().questions().stream()
                    .filter(question -> question.shopper().equals(customer.name()))
                    .map(Question::item)
                    .distinct()
                    .toList();
            met &= items.size() <= most;
            found.add(customer.name() + " was asked " + Counted.of(items.size(), "question")
                    + (items.isEmpty() ? "" : items.stream().collect(Collectors.joining(", ", " (", ")"))));
        }
        journey.checked(met, expected, String.join("; ", found));
    }
}
