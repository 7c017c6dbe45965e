package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Journey;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Being passed on. */
final class Transfers {

    private final Journey journey;

    Transfers(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means = "Was passed to another desk or person this often in the whole journey, or less.",
            examples = {"Then Dana was transferred at most 1 time", "Then each customer was transferred at most 2 times"
            })
    @Then("{shopper} was transferred at most {int} time(s)")
    public void atMost(Who who, Integer times) {
        check(who, times, "at most " + times + (times == 1 ? " transfer" : " transfers"));
    }

    @Told(means = "Was served by whoever answered first.", examples = "Then Dana was never transferred")
    @Then("{shopper} was never transferred")
    public void never(Who who) {
        check(who, 0, "no transfer");
    }

    @Told(
            means = "Was not told to use another channel instead.",
            examples = "Then Dana was not sent to another channel")
    @Then("{shopper} was not sent to another channel")
    public void notSentAway(Who who) {
        Gone gone = Gone.through(journey, who);
        if (gone.isUnseen()) {
            journey.checked(false, "to be served where they turned to", gone.unseen());
            return;
        }
        List<String> sentAway = new ArrayList<>();
        for (Customer customer : gone.customers()) {
            gone.contacts(customer).stream()
                    .filter(contact -> contact.ending() == Ending.DEFLECTED)
                    .forEach(contact -> sentAway.add(customer.name() + " was sent away from " + contact.channel()));
        }
        journey.checked(
                sentAway.isEmpty(),
                "to be served where they turned to",
                sentAway.isEmpty() ? "that nobody was sent away" : String.join("; ", sentAway));
    }

    private void check(Who who, int most, String expected) {
        Gone gone = Gone.through(journey, who);
        if (gone.isUnseen()) {
            journey.checked(false, expected, gone.unseen());
            return;
        }
        boolean met = true;
        List<String> found = new ArrayList<>();
        for (Customer customer : gone.customers()) {
            Set<String> contacts =
                    gone.contacts(customer).stream().map(ContactResult::contact).collect(Collectors.toSet());
            List<Transfer> transfers = gone.soFar().transfers().stream()
                    .filter(transfer -> contacts.contains(transfer.contact()))
                    .toList();
            met &= transfers.size() <= most;
            found.add(customer.name() + " was transferred " + Counted.times(transfers.size()) + way(transfers));
        }
        journey.checked(met, expected, String.join("; ", found));
    }

    private static String way(List<Transfer> transfers) {
        return transfers.isEmpty()
                ? ""
                : transfers.stream()
                        .map(transfer -> "from " + transfer.from() + " to " + transfer.to())
                        .collect(Collectors.joining(", then ", " (", ")"));
    }
}
