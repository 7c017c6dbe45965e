package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.When;
import java.util.Map;

/** Calling off an order. */
final class Cancelling {

    private final Errands errands;

    Cancelling(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Cancels the order that was placed last, without losing a moment.",
            examples = {
                "When Dana cancels the order by chat",
                "When Dana cancels the order through the api as soon as it is submitted"
            },
            plays = Errands.CANCEL)
    @When("{shopper} cancels the order {places}")
    @When("{shopper} cancels the order {places} as soon as it is submitted")
    public void cancels(Who who, Places places) {
        errands.go(who, Errands.CANCEL, places, Map.of());
    }

    @Told(
            means = "Cancels the order that was placed last and says why, if asked.",
            examples = "When Dana cancels the order by chat because \"it comes too late\"",
            plays = Errands.CANCEL)
    @When("{shopper} cancels the order {places} because {string}")
    public void cancelsBecause(Who who, Places places, String reason) {
        errands.go(who, Errands.CANCEL, places, Map.of("reason", reason));
    }
}
