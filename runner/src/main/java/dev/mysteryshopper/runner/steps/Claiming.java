package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.When;
import java.util.Map;

/** Claiming the warranty. */
final class Claiming {

    private final Errands errands;

    Claiming(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Claims the warranty of a product, and says what happened.",
            examples = "When Dana claims the warranty of \"toaster\" on the web because \"it stopped heating\"",
            plays = Errands.CLAIM)
    @When("{shopper} claims the warranty of {string} {places} because {string}")
    public void claims(Who who, String product, Places places, String reason) {
        errands.go(who, Errands.CLAIM, places, Map.of("product", product, "reason", reason));
    }
}
