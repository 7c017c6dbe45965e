package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.Given;
import java.time.Duration;

/** Who takes part. */
final class Introducing {

    private final Journey journey;

    Introducing(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means =
                    "Brings in a shopper with the patience that the company file gives. A shopper who is not brought in is"
                            + " as patient.",
            examples = "Given Dana is a customer")
    @Given("{shopper} is a customer")
    public void customer(Who who) {
        who.name().ifPresent(journey.cast()::named);
    }

    @Told(
            means = "Brings in a shopper who gives up after waiting this long for a reply.",
            examples = "Given Dana is a customer who waits at most 2 minutes for a reply")
    @Given("{shopper} is a customer who waits at most {duration} for a reply")
    public void patientCustomer(Who who, Duration patience) {
        who.name().ifPresent(name -> journey.cast().introduce(name, patience));
    }

    @Told(
            means =
                    "Brings in a group, of whom each gives up after waiting this long for a reply. What each customer does,"
                            + " they do at the same time.",
            examples = "Given 20 customers who each wait at most 2 minutes for a reply")
    @Given("{int} customers who each wait at most {duration} for a reply")
    public void group(Integer count, Duration patience) {
        journey.cast().introduceGroup(count, patience);
    }
}
