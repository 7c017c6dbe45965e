package dev.mysteryshopper.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.company.WrongInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {

    private static final String COMPANY = """
            company: Plain Shop
            channels:
              chat: { kind: websocket, url: "ws://127.0.0.1:1/chat", frames: { say: { text: "$text" }, text: $.text } }
              api: { kind: http, url: "http://127.0.0.1:1" }
            truth:
              - { fact: return window, value: 30 days }
            actions:
              order:
                chat: [ say: "I'd like {product}.", until: ordered, read: { order number: '(PS-\\d+)' } ]
                api: [ { post: /orders, json: { product: "{product}" } }, read: { order number: $.number } ]
              track:
                api: [ get: "/orders/{order number}", read: { order status: $.status } ]
              greet:
                sentence: "{shopper} greets with {greeting} {places}"
                chat: [ say: "{greeting}" ]
            questions:
              price:
                like: price|how much
                wording: What is the price of {product}?
                api: [ get: "/products/{product|slug}", read: { price: $.price } ]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @Test
    void findsJourneysWithTheirNamesTagsTopicsAndExamples() throws IOException {
        write("journeys/orders/rain.feature", """
                @shop
                Feature: Rain
                  Background:
                    Given Dana is a customer

                  @wet
                  Scenario Outline: Dana orders <product>
                    On a rainy day.

                    When Dana orders 1 "<product>" through the api

                    Examples:
                      | product |
                      | boots   |
                      | coat    |
                """);

        Plan plan = plan("journeys");

        assertEquals(
                List.of("orders/rain.feature:14", "orders/rain.feature:15"),
                plan.journeys().stream().map(PlannedJourney::id).toList());
        PlannedJourney second = plan.journeys().get(1);
        assertEquals("Dana orders coat", second.name());
        assertEquals("Rain", second.feature());
        assertEquals("orders", second.topic());
        assertEquals(List.of("shop", "wet"), second.tags());
        assertEquals("On a rainy day.", second.description());
        assertEquals(List.of("coat"), second.cells());
        assertEquals(
                List.of("Given", "When"),
                second.steps().stream().map(PlannedStep::keyword).toList());
        assertEquals(Set.of("api"), plan.channels());
    }

    @Test
    void selectsByPathLineTagsAndName() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  @nice
                  Scenario: Dana orders boots
                    When Dana orders 1 "boots" through the api

                  Scenario: Dana orders a tent
                    When Dana orders 1 "tent" by chat
                """);
        write("journeys/b.feature", """
                Feature: B
                  @nice
                  Scenario: Leon orders boots
                    When Leon orders 1 "boots" through the api
                """);

        assertEquals(3, plan("journeys").journeys().size());
        assertEquals(List.of("a.feature:6"), ids(plan("journeys/a.feature:6")));
        assertEquals(List.of("a.feature:6"), ids(plan("journeys/a.feature:7")), "the line of a step will do");
        assertEquals(List.of("a.feature:3", "b.feature:3"), ids(plan("journeys/a.feature:3", "journeys/b.feature")));
        assertEquals(
                List.of("a.feature:3", "b.feature:3"),
                ids(plan(new Selection(List.of("journeys"), Optional.of("@nice"), Optional.empty()))));
        assertEquals(
                List.of("b.feature:3"),
                ids(plan(new Selection(List.of("journeys"), Optional.empty(), Optional.of(Pattern.compile("^Leon"))))));
        assertEquals(Set.of("chat"), plan("journeys/a.feature:6").channels());
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  Scenario: Everything wrong
                    Given Dana is a custmer
                    When Dana orders 1 "boots" by fax
                    And Dana tracks the order by chat
                    And Dana cancels the order by chat
                    And Dana asks "Where is the moon?" through the api
                    And Dana asks for the prise of "boots" through the api
                    And each customer orders 1 "boots" by chat
                    And Dana orders through the api:
                      | product | colour | qantity |
                      | boots   | red    | 1       |
                    And Dana orders by chat:
                    Then the answer agrees with the published "return windw"
                    And Dana was transferred at most -1 times
                """);

        assertWrong("""
                journeys/a.feature:3:5: "Dana is a custmer" is no sentence that can be played.
                  Did you mean:
                    Dana is a customer
                  All sentences: mystery-shopper steps
                journeys/a.feature:4:5: channel "fax" is not in company.yaml.
                  Known: chat, api.
                journeys/a.feature:5:5: action "track" cannot be done on "chat".
                  company.yaml has it for api.
                journeys/a.feature:6:5: action "cancel" is not in company.yaml.
                  Known: order, track, greet.
                journeys/a.feature:7:5: "Where is the moon?" is no question that company.yaml knows.
                  Known: price.
                journeys/a.feature:8:5: question "prise" is not in company.yaml.
                  Known: price. Did you mean "price"?
                journeys/a.feature:9:5: "each customer orders 1 "boots" by chat" speaks of each customer, but the journey has no group.
                  Expected before it: Given 20 customers who each wait at most 2 minutes for a reply
                journeys/a.feature:10:5: column "colour" is not known.
                  Known: product, quantity, shipping.
                journeys/a.feature:10:5: column "qantity" is not known.
                  Known: product, quantity, shipping. Did you mean "quantity"?
                journeys/a.feature:13:5: "Dana orders by chat:" needs a table below it.
                  Expected a first row with its columns: product, quantity, shipping.
                journeys/a.feature:14:5: the published "return windw" is not under truth in company.yaml.
                  Known: return window. Did you mean "return window"?
                journeys/a.feature:15:5: "-1" is less than nothing. Expected a number from 0.""");
    }

    @Test
    void suggestsSentencesWithTheWordsOfTheOneThatWasMistyped() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  Scenario: A
                    Then Leon was never transfered
                """);

        assertWrong("""
                journeys/a.feature:3:5: "Leon was never transfered" is no sentence that can be played.
                  Did you mean:
                    Dana was never transferred
                  All sentences: mystery-shopper steps""");
    }

    @Test
    void noticesAStepWhoseKeywordIsMistyped() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  Scenario: A
                    Gven Dana is a customer
                    When Dana orders 1 "boots" by chat

                  Scenario: B
                    An unhappy customer wants boots.

                    When Dana orders 1 "boots" by chat
                """);

        assertWrong("""
                journeys/a.feature:3:5: "Gven Dana is a customer" looks like a step, but it does not begin with a keyword, so it would not be played. Did you mean "Given"?""");
    }

    @Test
    void refusesWhatWouldPassWithoutPlayingAnything() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  Scenario: Nothing
                    Only words.

                  Scenario Outline: No example
                    When Dana orders 1 "<product>" by chat

                    Examples:
                      | product |
                """);
        write("journeys/b.feature", "Feature: B\n");
        write("journeys/c.feature", "# nothing yet\n");

        assertWrong("""
                journeys/a.feature:2:3: The scenario "Nothing" has no steps, so it would pass without playing anything.
                  Expected steps that begin with Given, When, Then, And or But.
                journeys/a.feature:5:3: The outline "No example" has no example, so it would never be played.
                  Expected "Examples:" and a table with a row for each journey.
                journeys/b.feature:1:1: The feature "B" has no scenario, so there is nothing to play.
                journeys/c.feature:1: The file has no feature. Expected "Feature:" and a name, then its scenarios.""");
    }

    @Test
    void saysInEveryFileWhatCannotBeRead() throws IOException {
        write("journeys/a.feature", """
                Feature: A
                  Scenario: A
                    When Dana orders 1 "boots" by chat
                    Thn the order is placed through the api
                """);
        write("journeys/b.feature", """
                Featur: B
                  Scenario: B
                    When Dana orders 1 "boots" by chat
                """);
        write("journeys/c.feature", """
                Feature: C
                  Scenario: C
                    When Dana orders through the api:
                      | product | quantity |
                      | boots   |
                """);

        assertWrong("""
                journeys/a.feature:4:5: "Thn the order is placed through the api" is not understood here. Did you mean "Then"?
                  Expected a step (Given, When, Then, And, But), or a row of a table (| ... |), or a text block (\""\"), or examples, or a scenario, or a rule, or tags (@...).
                journeys/b.feature:1:1: "Featur: B" is not understood here. Did you mean "Feature:"?
                  Expected a feature (Feature: and its name), or tags (@...).
                journeys/c.feature:5:7: Inconsistent cell count within the table.""");
    }

    @Test
    void saysWhatPathsAndSelectionsFindNothing() throws IOException {
        write("journeys/a.feature", """
                @nice
                Feature: A
                  Scenario: A
                    When Dana orders 1 "boots" by chat
                """);
        Files.createDirectories(here.resolve("empty"));
        write("notes.txt", "");

        assertWrong(
                """
                empty: The folder has no .feature file, so there is nothing to play. Expected journeys, one topic a folder.
                journeys/a.feature:99: No journey stands at this line.
                  The file has them at the lines 3.
                journeys/b.feature: There is no such file or folder. Looked for %s. Did you mean "a.feature"?
                notes.txt: Journeys are read from files that end in .feature, and this one does not.""".formatted(here.resolve("journeys/b.feature")),
                "journeys/a.feature:99",
                "journeys/b.feature",
                "empty",
                "notes.txt");
        WrongInput none = assertThrows(
                WrongInput.class,
                () -> plan(new Selection(
                        List.of("journeys"), Optional.of("@slow"), Optional.of(Pattern.compile("tent")))));
        assertEquals("""
                journeys: None of the 1 journey matches tags "@slow" and name "tent", so there is nothing to play.
                  Tags there are: @nice.""", none.getMessage());
        WrongInput tags = assertThrows(
                WrongInput.class,
                () -> plan(new Selection(List.of("journeys"), Optional.of("@slow and"), Optional.empty())));
        assertTrue(String.valueOf(tags.getMessage()).startsWith("--tags: "), tags.getMessage());
        assertTrue(
                String.valueOf(tags.getMessage()).endsWith("Expected something like: @critical and not @web"),
                tags.getMessage());
    }

    @Test
    void refusesASentenceOfTheCompanysOwnThatDoesNotSayWho() {
        Company company = company(COMPANY.replace("{shopper} greets", "somebody greets"));

        WrongInput wrong = assertThrows(WrongInput.class, () -> new Planner(company, here)
                .plan(new Selection(List.of("nowhere"), Optional.empty(), Optional.empty())));

        assertTrue(
                String.valueOf(wrong.getMessage())
                        .contains(
                                "the sentence \"somebody greets with {string} {places}\" cannot be read: it does not say who."
                                        + " Expected {shopper} in it."),
                wrong.getMessage());
    }

    @Test
    void looksAtThousandsOfExamplesInAMoment() throws IOException {
        StringBuilder feature = new StringBuilder("""
                Feature: Many
                  Scenario Outline: <n>
                    When Dana orders <n> "boots <n>" through the api
                    Then the order is placed through the api

                    Examples:
                      | n |
                """);
        for (int i = 0; i < 5000; i++) {
            feature.append("      | ").append(i).append(" |\n");
        }
        write("journeys/many.feature", feature.toString());

        assertEquals(5000, plan("journeys").journeys().size());
    }

    private void assertWrong(String message, String... paths) {
        WrongInput wrong =
                assertThrows(WrongInput.class, () -> plan(paths.length == 0 ? new String[] {"journeys"} : paths));
        assertEquals(message, wrong.getMessage());
    }

    private static List<String> ids(Plan plan) {
        return plan.journeys().stream().map(PlannedJourney::id).toList();
    }

    private Plan plan(String... paths) {
        return plan(new Selection(List.of(paths), Optional.empty(), Optional.empty()));
    }

    private Plan plan(Selection selection) {
        return new Planner(company(COMPANY), here).plan(selection);
    }

    private static Company company(String yaml) {
        return CompanyFile.withAllKinds().company("company.yaml", yaml.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private void write(String path, String text) throws IOException {
        Path file = here.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
