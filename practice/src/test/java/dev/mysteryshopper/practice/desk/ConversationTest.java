package dev.mysteryshopper.practice.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.fault.Faults;
import dev.mysteryshopper.practice.shop.Shop;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationTest {
    private final Talk talk = new Talk("none");

    @Test
    void asksOneThingAfterTheOtherAndPlacesTheOrder() {
        Conversation conversation = new Company(talk.shop, Faults.parse("none"), 1).talkTo("", "");

        assertTrue(last(conversation, "I'd like to order rain boots").contains("ow many"));
        assertTrue(last(conversation, "two").contains("shipping"));
        assertTrue(last(conversation, "express please").contains("e-mail"));
        String confirmation = last(conversation, "dana@example.com");
        assertTrue(confirmation.contains("PS-10003") && confirmation.contains("$190.90"), confirmation);
        assertEquals("placed", talk.status("PS-10003"));
    }

    @Test
    void asksForNothingThatWasSaidInTheFirstMessage() {
        List<String> lines = talk.with("Dana", "I want to return order PS-10001 because they are too small");

        assertFalse(lines.toString().contains("?") && !lines.toString().contains("else"), lines.toString());
        assertTrue(lines.toString().contains("return is accepted"), lines.toString());
        assertEquals("return requested", talk.status("PS-10001"));
    }

    @Test
    void cancelsThroughTheOrdersDesk() {
        List<String> lines = talk.with("Dana", "Please cancel my order", "it's PS-10001");

        assertTrue(lines.contains("Bot -> Orders hand-off"), lines.toString());
        assertTrue(
                lines.get(lines.size() - 1).contains("PS-10001 is cancelled")
                        || lines.get(lines.size() - 1).contains("cancelled order PS-10001"),
                lines.toString());
        assertEquals("cancelled", talk.status("PS-10001"));
    }

    @Test
    void asksForTheOrderNumberBeforeTheWarrantyDeskAndNotAgainThere() {
        List<String> lines = talk.with("Dana", "My toaster stopped heating", "PS-10002");

        assertEquals(
                1, lines.stream().filter(line -> line.contains("order number")).count(), lines.toString());
        assertTrue(lines.toString().contains("claim"), lines.toString());
        assertEquals(1, lines.stream().filter(line -> line.contains(" -> ")).count());
    }

    @Test
    void takesTheCustomerFromDeskToDeskWithWhatIsKnown() {
        List<String> lines = talk.with(
                "Dana", "What does the headlamp cost?", "I'll take two of them, express", "now cancel it", "thanks");

        assertTrue(lines.contains("Sales -> Orders warm"), lines.toString());
        assertEquals("cancelled", talk.status("PS-10003"));
        assertTrue(lines.contains("(closed: resolved)"));
    }

    @Test
    void tracksWithoutAPerson() {
        List<String> lines = talk.with("Dana", "Where is my order PS-10001?");

        assertTrue(
                lines.get(1).startsWith("Bot: Hi Dana, I'm Robin")
                        && lines.get(1).contains("placed"),
                lines.toString());
        assertEquals(2, lines.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When are you open on Saturday?                  | 10 am | 2 pm",
                "What are your opening hours?                    | Monday to Friday | 9 am to 6 pm",
                "Are you open on Sundays?                        | closed | Sundays",
                "How many days do I have to return something?    | 30 days | unworn",
                "How long is the warranty on appliances?         | 24 months | appliances",
                "How long is the warranty on the rain boots?     | 12 months | rain boots",
                "Is there a promotion on rain boots?             | 15% | BOOTS15",
                "What does express shipping cost?                | $12.90 | 1 to 2 business days",
                "What are your shipping prices?                  | $4.90 | free",
                "How can I reach you by phone?                   | 312 555 0142 | help@practiceshop.example"
            })
    void botAnswersWhatIsPublished(String question, String first, String second) {
        List<String> lines = talk.with("Dana", question);

        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("Bot: "), lines.toString());
        assertTrue(lines.get(1).contains(first) && lines.get(1).contains(second), lines.toString());
    }

    @Test
    void salesQuotesPrices() {
        List<String> lines = talk.with("Dana", "How much are the rain boots?", "And the toaster?");

        assertTrue(lines.contains("Bot -> Sales hand-off"), lines.toString());
        assertTrue(lines.toString().contains("$89.00"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("$49.00"), lines.toString());
    }

    @Test
    void answersAQuestionInBetweenAndGoesOn() {
        List<String> lines = talk.with("Dana", "I'd like to return an order", "What's your return window?", "PS-10001");

        assertTrue(lines.get(lines.indexOf("> What's your return window?") + 1).contains("30 days"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("reason"), lines.toString());
    }

    @Test
    void escalatesToTheManagerWhoSeesToIt() {
        List<String> lines = talk.with("Dana", "This is unacceptable! Get me your manager.", "cancel PS-10001");

        assertTrue(lines.contains("Bot -> Manager escalation"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).startsWith("Manager: "), lines.toString());
        assertEquals("cancelled", talk.status("PS-10001"));
    }

    @Test
    void sendsElsewhereWhatChatCannotDo() {
        List<String> lines = talk.with("Dana", "I need an invoice for PS-10001");

        assertTrue(lines.contains("(closed: deflected)"), lines.toString());
    }

    @Test
    void doesNothingForSomebodyElsesOrder() {
        Conversation eve = new Company(talk.shop, Faults.parse("none"), 1).talkTo("Eve", "eve@example.com");

        assertTrue(last(eve, "Cancel PS-10001").contains("was not ordered with that address"));
        last(eve, "eve@example.org");
        assertTrue(last(eve, "eve@example.net").contains("call us"));
        assertEquals("placed", talk.status("PS-10001"));
        assertEquals(List.of(), eve.hear("hello?"));
    }

    @Test
    void getsAPersonAndThenGivesUpWhenNothingIsUnderstood() {
        List<String> lines = talk.with("Dana", "apple", "pear", "plum", "fig", "grape", "quince", "nut");

        assertTrue(lines.contains("Bot -> Sales hand-off"), lines.toString());
        assertEquals("(closed: deflected)", lines.get(lines.size() - 1), lines.toString());
    }

    @Test
    void customersWithTheSameCaseMeetEveryAgentOfTheDesk() {
        Company company = new Company(new Shop(InstantSource.system()), Faults.parse("none"), 1);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            Conversation conversation = company.talkTo("Dana", "");
            conversation.hear("I'd like to return an order");
            met.add(conversation.agent().name());
        }

        assertEquals(Set.of("Priya", "Tom", "Ines"), met);
    }

    @Test
    void numberedCustomersMeetTheSameAgentWhoeverComesFirst() {
        assertEquals(met(1, 2, 3), met(1, 2, 3));
        assertEquals(met(3), met(1, 2, 3).subList(2, 3));
    }

    @Test
    void anotherSeedIsAnotherCompany() {
        Set<String> greetings = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            Company company = new Company(new Shop(InstantSource.system()), Faults.parse("none"), seed);
            greetings.add(company.talkTo("Dana", "")
                    .hear("I'd like to return an order")
                    .toString());
        }

        assertNotEquals(1, greetings.size());
    }

    private static List<String> met(int... customers) {
        Company company = new Company(new Shop(InstantSource.system()), Faults.parse("none"), 1);
        return java.util.Arrays.stream(customers)
                .mapToObj(number -> {
                    Conversation conversation = company.talkTo("Customer " + number, "");
                    conversation.hear("I'm Customer " + number + ", I'd like to return an order");
                    return conversation.agent().name();
                })
                .toList();
    }

    private static String last(Conversation conversation, String text) {
        List<Step> steps = conversation.hear(text);
        String last = "";
        for (Step step : steps) {
            if (step instanceof Step.Say say) {
                last = say.text();
            }
        }
        return last;
    }
}
