package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.When;
import java.util.Map;

/** Not being content. */
final class Complaining {

    private final Errands errands;

    Complaining(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Asks to be passed on to a manager.",
            examples = "When Dana asks for a manager by chat",
            plays = Errands.MANAGER)
    @When("{shopper} asks for a manager {places}")
    public void manager(Who who, Places places) {
        errands.go(who, Errands.MANAGER, places, Map.of());
    }

    @Told(
            means = "Complains, and says about what.",
            examples = "When Dana complains by chat because \"nobody called back\"",
            plays = Errands.COMPLAIN)
    @When("{shopper} complains {places} because {string}")
    public void complains(Who who, Places places, String reason) {
        errands.go(who, Errands.COMPLAIN, places, Map.of("reason", reason));
    }
}
