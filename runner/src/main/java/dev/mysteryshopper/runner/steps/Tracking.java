package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.When;
import java.util.Map;

/** Looking up an order. */
final class Tracking {

    private final Errands errands;

    Tracking(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Looks up the order that was placed last.",
            examples = {"When Dana tracks the order on every channel", "When Dana asks where the order is by chat"},
            plays = Errands.TRACK)
    @When("{shopper} tracks the order {places}")
    @When("{shopper} asks where the order is {places}")
    public void tracks(Who who, Places places) {
        errands.go(who, Errands.TRACK, places, Map.of());
    }
}
