package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.When;
import java.util.Map;

/** Sending back what was ordered. */
final class Returning {

    private final Errands errands;

    Returning(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Asks to return the order that was placed last, and says why.",
            examples = "When Dana asks to return the order by chat because \"they were worn\"",
            plays = Errands.RETURN)
    @When("{shopper} asks to return the order {places} because {string}")
    public void returns(Who who, Places places, String reason) {
        errands.go(who, Errands.RETURN, places, Map.of("reason", reason));
    }

    @Told(
            means = "Asks to return a product, and says why.",
            examples = "When Dana asks to return \"rain boots\" on the web because \"they are too small\"",
            plays = Errands.RETURN)
    @When("{shopper} asks to return {string} {places} because {string}")
    public void returnsProduct(Who who, String product, Places places, String reason) {
        errands.go(who, Errands.RETURN, places, Map.of("product", product, "reason", reason));
    }
}
