package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the journey so far came to for those a sentence is about.
 *
 * @param journey the journey
 * @param soFar what it came to so far
 * @param customers whom the sentence is about
 */
record Gone(Journey journey, JourneyResult soFar, List<Customer> customers) {

    static Gone through(Journey journey, Who who) {
        return new Gone(journey, journey.soFar(), who.among(journey.cast()));
    }

    static Gone throughByAll(Journey journey) {
        return new Gone(journey, journey.soFar(), journey.cast().everybody());
    }

    /** The contacts of one of them that are in the measures; what a Then looked up is not among them. */
    List<ContactResult> contacts(Customer customer) {
        Set<String> errands = journey.errands().stream()
                .filter(played ->
                        played.customer().equals(customer) && !played.errand().setUp())
                .flatMap(played -> played.contact().stream())
                .collect(Collectors.toSet());
        return soFar.contacts().stream()
                .filter(contact -> errands.contains(contact.contact()))
                .toList();
    }

    /** Whether any of them never turned to the company, so that nothing can be said. */
    boolean isUnseen() {
        return customers.isEmpty()
                || customers.stream().anyMatch(customer -> contacts(customer).isEmpty());
    }

    /** That nothing can be said, for people. */
    String unseen() {
        List<String> absent = customers.stream()
                .filter(customer -> contacts(customer).isEmpty())
                .map(Customer::name)
                .toList();
        return customers.isEmpty()
                ? "no customer in this journey"
                : "that " + String.join(" and ", absent) + " never turned to the company"
                        + journey.errands().stream()
                                .flatMap(played -> played.trouble().stream())
                                .findFirst()
                                .map(why -> " (" + why + ")")
                                .orElse("");
    }

    /** The errands of a customer that were not just to set the journey up. */
    List<Played> errands(Customer customer) {
        return journey.errands().stream()
                .filter(played ->
                        played.customer().equals(customer) && !played.errand().setUp())
                .toList();
    }
}
