package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.reports.fact.Decision;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the company decided. */
final class TheDecision {

    private final Journey journey;

    TheDecision(Journey journey) {
        this.journey = journey;
    }

    @Told(
            means = "Whoever asked to return something was told this decision last.",
            examples = {"Then the return is accepted", "Then the return is denied"})
    @Then("the return is {decision}")
    public void ofReturn(Decision decision) {
        decided(Errands.RETURN, decision);
    }

    @Told(
            means = "Whoever claimed a warranty was told this decision last.",
            examples = {"Then the claim is accepted", "Then the claim is denied"})
    @Then("the claim is {decision}")
    public void ofClaim(Decision decision) {
        decided(Errands.CLAIM, decision);
    }

    @Told(
            means = "Whoever cancelled an order was told this decision last.",
            examples = "Then the cancellation is accepted")
    @Then("the cancellation is {decision}")
    public void ofCancellation(Decision decision) {
        decided(Errands.CANCEL, decision);
    }

    @Told(
            means = "All who put their case to the company were told the same decision; nobody was left without one.",
            examples = {"Then every agent decided the same", "Then every channel decided the same"})
    @Then("every agent decided the same")
    @Then("every channel decided the same")
    public void same() {
        List<Case> cases = cases(played -> Set.of(Errands.RETURN, Errands.CLAIM, Errands.CANCEL, Errands.COMPLAIN)
                .contains(played.errand().action()));
        Set<Value> decisions =
                cases.stream().flatMap(c -> c.decision().stream()).collect(Collectors.toSet());
        boolean all = cases.stream().allMatch(c -> c.decision().isPresent());
        String expected = "the same decision for everybody";
        if (cases.size() < 2) {
            journey.checked(
                    false, expected, "only " + cases.size() + " case that was put to the company; it takes two");
        } else {
            journey.checked(all && decisions.size() == 1, expected, told(cases));
        }
    }

    private void decided(String action, Decision decision) {
        List<Case> cases = cases(played -> played.errand().action().equals(action));
        String expected = "the decision to be " + decision.normal();
        if (cases.isEmpty()) {
            journey.checked(false, expected, "nobody who asked for one");
            return;
        }
        boolean met = cases.stream()
                .allMatch(c -> c.decision().filter(decision::equals).isPresent());
        journey.checked(met, expected, told(cases));
    }

    private record Case(Played played, Optional<Statement> statement, Optional<Value> decision) {

        String told() {
            String name = played.customer().name();
            return statement
                    .map(said -> name + " heard from " + Heard.quoted(said)
                            + decision.map(d -> " (" + d.normal() + ")").orElse(", which is no clear decision"))
                    .orElseGet(() -> name + " heard no decision on " + played.channel()
                            + played.trouble().map(why -> " (" + why + ")").orElse(""));
        }
    }

    private static Case of(Played played, Heard heard) {
        Optional<Statement> statement = played.contact().flatMap(contact -> heard.last(contact, FactType.DECISION));
        return new Case(played, statement, statement.flatMap(heard::value));
    }

    private static String told(List<Case> cases) {
        return cases.stream().map(Case::told).collect(Collectors.joining("; "));
    }

    private List<Case> cases(Predicate<Played> which) {
        Heard heard = new Heard(journey);
        List<Case> cases = new ArrayList<>();
        for (Played played : journey.errands()) {
            if (which.test(played) && !played.errand().setUp()) {
                cases.add(of(played, heard));
            }
        }
        return cases;
    }
}
