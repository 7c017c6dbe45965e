package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.company.ActionSpec;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Errand;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import dev.mysteryshopper.runner.steps.Words.Standing;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the orders of a journey stand, wherever one looks. */
final class TheOrder {

    private final Journey journey;

    TheOrder(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means =
                    "Looks up every order of the journey at each of the places; each place must say so. An order is placed"
                            + " if it still stands: ordered, processing, backordered, shipped or delivered.",
            examples = {
                "Then the order is cancelled on every channel",
                "Then the order is placed on web and api",
                "Then every order is placed through the api"
            },
            plays = Errands.TRACK)
    @Then("the order is {status} {places}")
    @Then("every order is {status} {places}")
    public void stands(Standing standing, Places places) {
        look(journey.cast().everybody(), standing, places);
    }

    @Told(
            means = "Looks up every order of a shopper at each of the places; each place must say so.",
            examples = "Then Dana's order is cancelled on every channel",
            plays = Errands.TRACK)
    @Then("{shopper}'s order is {status} {places}")
    public void standsOf(Who who, Standing standing, Places places) {
        look(who.among(journey.cast()), standing, places);
    }

    private void look(List<Customer> customers, Standing standing, Places places) {
        ActionSpec track = new Errands(journey).action(Errands.TRACK);
        List<String> channels = places.among(journey.backstage().company().channels().keySet().stream()
                .filter(track.moves()::containsKey)
                .toList());
        List<String> found = new ArrayList<>();
        boolean met = true;
        for (Customer customer : customers) {
            for (String order : customer.orders()) {
                for (String channel : channels) {
                    Look look = look(
                            customer, order, standing, Errand.of(track, Map.of(Customer.ORDER_NUMBER, order)), channel);
                    met &= look.holds;
                    found.add(look.found);
                }
            }
        }
        String expected = "the order to be " + standing.word() + " on " + String.join(" and ", channels);
        if (found.isEmpty()) {
            journey.checked(false, expected, "no order that was placed in this journey");
        } else {
            journey.checked(met, expected, String.join("; ", found));
        }
    }

    private record Look(boolean holds, String found) {}

    private Look look(Customer customer, String order, Standing standing, Errand errand, String channel) {
        Played played = journey.stage().play(customer, errand, channel);
        Heard heard = new Heard(journey);
        Optional<Statement> status = played.contact().flatMap(contact -> heard.last(contact, FactType.ORDER_STATUS));
        boolean holds = status.flatMap(heard::value).filter(standing::holds).isPresent();
        String found = status.map(Heard::quoted)
                .orElseGet(() -> channel + " does not say how " + order + " stands"
                        + played.trouble().map(why -> " (" + why + ")").orElse(""));
        if (!holds) {
            journey.stage().keepEvidence("Expected the order to be " + standing.word() + ", found " + found);
        }
        return new Look(holds, found);
    }
}
