package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long it took. */
final class Waiting {

    private static final List<WaitKind> FIRST = List.of(
            WaitKind.FIRST_REPLY, WaitKind.FIRST_AUTOMATED_REPLY, WaitKind.REPLY, WaitKind.REQUEST, WaitKind.PAGE);

    private final Journey journey;

    Waiting(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means =
                    "In every contact of the journey the first reply came in time: from a person where one served, else from"
                            + " the machine; on a page or an api, the first answer.",
            examples = "Then the first reply came within 30 seconds")
    @Then("the first reply came within {duration}")
    public void firstReply(Duration most) {
        String expected = "a first reply within " + Counted.written(most);
        Gone gone = Gone.throughByAll(journey);
        List<String> found = new ArrayList<>();
        boolean met = true;
        for (Customer customer : gone.customers()) {
            for (ContactResult contact : gone.contacts(customer)) {
                Optional<Wait> first = first(gone, contact);
                met &= first.filter(wait -> within(wait, most)).isPresent();
                found.add(told(customer, contact, first));
            }
        }
        if (found.isEmpty()) {
            journey.checked(false, expected, gone.unseen());
        } else {
            journey.checked(met, expected, String.join("; ", found));
        }
    }

    @Told(
            means = "This many in so many customers had a first reply in time, in every contact they had.",
            examples = "Then 9 in 10 customers got a first reply within 30 seconds")
    @Then("{int} in {int} customers got a first reply within {duration}")
    public void firstReplies(Integer some, Integer of, Duration most) {
        String expected = some + " in " + of + " customers to get a first reply within " + Counted.written(most);
        Gone gone = Gone.throughByAll(journey);
        if (gone.customers().isEmpty()) {
            journey.checked(false, expected, gone.unseen());
            return;
        }
        long served = gone.customers().stream()
                .filter(customer -> !gone.contacts(customer).isEmpty()
                        && gone.contacts(customer).stream().allMatch(contact -> first(gone, contact)
                                .filter(wait -> within(wait, most))
                                .isPresent()))
                .count();
        journey.checked(
                served * of >= (long) some * gone.customers().size(),
                expected,
                served + " of " + Counted.of(gone.customers().size(), "customer"));
    }

    @Told(
            means = "Everything the shoppers came for was done, in this time from first turning to the company.",
            examples = "Then it was resolved within 10 minutes")
    @Then("it was resolved within {duration}")
    public void resolved(Duration most) {
        String expected = "to be done within " + Counted.written(most);
        Optional<Duration> time = journey.soFar().timeToResolution();
        Optional<String> trouble = journey.errands().stream()
                .filter(played -> !played.errand().setUp())
                .flatMap(played -> played.trouble().stream())
                .findFirst();
        boolean done = time.isPresent()
                && trouble.isEmpty()
                && journey.errands().stream().anyMatch(Played::done);
        journey.checked(
                done && time.get().compareTo(most) <= 0,
                expected,
                done
                        ? "that it took " + Counted.span(time.get())
                        : "that it was not done"
                                + trouble.map(why -> " (" + why + ")").orElse(""));
    }

    @Told(
            means = "Was kept waiting in queues for this long in the whole journey, or less.",
            examples = "Then Dana waited at most 1 minute in the queue")
    @Then("{shopper} waited at most {duration} in the queue")
    public void queued(Who who, Duration most) {
        sum(who, WaitKind.QUEUE, most, "in the queue");
    }

    @Told(
            means = "Was put on hold for this long in the whole journey, or less.",
            examples = "Then Dana was on hold for at most 2 minutes")
    @Then("{shopper} was on hold for at most {duration}")
    public void held(Who who, Duration most) {
        sum(who, WaitKind.HOLD, most, "on hold");
    }

    private void sum(Who who, WaitKind kind, Duration most, String where) {
        String expected = "at most " + Counted.written(most) + " " + where;
        Gone gone = Gone.through(journey, who);
        if (gone.isUnseen()) {
            journey.checked(false, expected, gone.unseen());
            return;
        }
        boolean met = true;
        List<String> found = new ArrayList<>();
        for (Customer customer : gone.customers()) {
            List<String> contacts =
                    gone.contacts(customer).stream().map(ContactResult::contact).toList();
            Duration waited = gone.soFar().waits().stream()
                    .filter(wait -> wait.kind() == kind && contacts.contains(wait.contact()))
                    .map(Wait::lasted)
                    .reduce(Duration.ZERO, Duration::plus);
            met &= waited.compareTo(most) <= 0;
            found.add(customer.name() + " waited " + Counted.span(waited) + " " + where);
        }
        journey.checked(met, expected, String.join("; ", found));
    }

    /** The wait for the first reply of a contact: the first of the kinds above that there was. */
    private static Optional<Wait> first(Gone gone, ContactResult contact) {
        for (WaitKind kind : FIRST) {
            Optional<Wait> first = gone.soFar().waits().stream()
                    .filter(wait -> wait.kind() == kind && wait.contact().equals(contact.contact()))
                    .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private static boolean within(Wait wait, Duration most) {
        return wait.ended() && wait.lasted().compareTo(most) <= 0;
    }

    private static String told(Customer customer, ContactResult contact, Optional<Wait> first) {
        String where = " on " + contact.channel();
        return first.map(wait -> wait.ended()
                        ? customer.name() + " got it after " + Counted.span(wait.lasted()) + where
                        : customer.name() + " waited " + Counted.span(wait.lasted()) + " in vain" + where)
                .orElse(customer.name() + " got none" + where);
    }
}
