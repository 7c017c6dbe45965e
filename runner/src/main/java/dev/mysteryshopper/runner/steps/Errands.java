package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.company.ActionSpec;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Errand;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends the shoppers of a journey to the company. */
final class Errands {

    static final String ORDER = "order";
    static final String CANCEL = "cancel";
    static final String RETURN = "return";
    static final String CLAIM = "claim";
    static final String TRACK = "track";
    static final String MANAGER = "manager";
    static final String COMPLAIN = "complain";

    private final Journey journey;

    Errands(Journey journey) {
        this.journey = journey;
    }

    /** Plays an action of the company file, at each of the places. */
    List<Played> go(Who who, String action, Places places, Map<String, String> items) {
        return go(who, Errand.of(action(action), items), places);
    }

    /** Plays an errand at each of the places, for each who is meant. */
    List<Played> go(Who who, Errand errand, Places places) {
        List<Customer> customers = who.among(journey.cast());
        List<Played> played = new ArrayList<>();
        for (String channel : places.among(inOrder(errand))) {
            if (who.each()) {
                played.addAll(journey.stage().playAtOnce(customers, errand, channel));
            } else {
                customers.forEach(customer -> played.add(journey.stage().play(customer, errand, channel)));
            }
        }
        journey.went(played);
        return played;
    }

    /**
     * The action of this name.
     *
     * @throws ToolTrouble if the company file has none, which the check before the play rules out
     */
    ActionSpec action(String name) {
        Company company = journey.backstage().company();
        return Optional.ofNullable(company.actions().get(name))
                .orElseThrow(() -> new ToolTrouble("The action \"" + name + "\" is not in " + company.file()
                        + "; the check before the play should have refused the step."));
    }

    private List<String> inOrder(Errand errand) {
        return journey.backstage().company().channels().keySet().stream()
                .filter(errand.moves()::containsKey)
                .toList();
    }
}
