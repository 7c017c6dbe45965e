package dev.mysteryshopper.practice.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.fault.Fault;
import dev.mysteryshopper.practice.fault.Faults;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FaultsAtTheDeskTest {
    /** One conversation for each kind of journey. */
    private static final Map<String, List<String>> JOURNEYS = journeys();

    @Test
    void eachFaultTouchesItsOwnKindOfJourneyAndNoOther() {
        Map<String, Set<String>> touched = new LinkedHashMap<>();
        for (Fault fault : Faults.all()) {
            Set<String> journeys = new TreeSet<>();
            JOURNEYS.forEach((journey, texts) -> {
                if (!lines("none", texts).equals(lines(fault.name(), texts))) {
                    journeys.add(journey);
                }
            });
            touched.put(fault.name(), journeys);
        }

        assertEquals(Set.of(), touched.get("stale-hours"));
        assertEquals(Set.of("price"), touched.get("chat-price"));
        assertEquals(Set.of("promotion"), touched.get("promotion-unknown"));
        assertEquals(Set.of("claim"), touched.get("transfer-loop"));
        assertEquals(Set.of("claim", "manager"), touched.get("forgets"));
        assertEquals(Set.of("cancel"), touched.get("slow-desk"));
        assertEquals(Set.of("cancel"), touched.get("cannot-cancel"));
        assertEquals(Set.of("track"), touched.get("silent"));
        assertEquals(Set.of("order"), touched.get("drops"));
    }

    @Test
    void chatPriceIsATenthLowerButTheOrderIsChargedRight() {
        List<String> lines = new Talk("chat-price")
                .with("Dana", "How much are the rain boots?", "I'd like to order 1 rain boots with pickup");

        assertTrue(lines.toString().contains("$80.10"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("total")
                && lines.get(lines.size() - 1).contains("$89.00"));
    }

    @Test
    void transferLoopGoesRoundOnceAndIsThenDecided() {
        List<String> lines = lines("transfer-loop", List.of("My toaster from order PS-10002 stopped heating"));

        assertEquals(
                List.of("Bot -> Warranty hand-off", "Warranty -> Orders warm", "Orders -> Warranty warm"),
                lines.stream().filter(line -> line.contains(" -> ")).toList());
        assertTrue(lines.get(lines.size() - 1).contains("claim"), lines.toString());
        assertFalse(lines.toString().contains("order number"), lines.toString());
    }

    @Test
    void forgetsAsksForTheOrderNumberAgain() {
        List<String> lines = new Talk("forgets").with("Dana", "My toaster stopped heating", "PS-10002", "PS-10002");

        assertEquals(
                2, lines.stream().filter(line -> line.contains("order number")).count(), lines.toString());
        assertTrue(lines.contains("Bot -> Warranty hand-off, not briefed"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("accept"), lines.toString());
    }

    @Test
    void transferLoopAndForgetsAreBothSeenTogether() {
        List<String> lines =
                new Talk("forgets,transfer-loop").with("Dana", "My toaster stopped heating, it's PS-10002");

        assertEquals(
                List.of("Bot -> Warranty hand-off", "Warranty -> Orders warm", "Orders -> Warranty cold, not briefed"),
                lines.stream().filter(line -> line.contains(" -> ")).toList());
        assertTrue(lines.get(lines.size() - 1).contains("order number"), lines.toString());
    }

    @Test
    void slowDeskQueuesAndHolds() {
        List<String> lines = lines("slow-desk", List.of("Please cancel PS-10001"));

        assertTrue(String.join(" ", lines).contains("(queue 3) (queue 2) (queue 1) (joined)"), lines.toString());
        assertTrue(lines.indexOf("(hold)") > lines.indexOf("(joined)"), lines.toString());
    }

    @Test
    void moodyDecidesByWhoAnswers() {
        Talk moody = new Talk("moody");
        Talk fair = new Talk("none");
        Set<Boolean> moods = new HashSet<>();
        Set<Boolean> fairness = new HashSet<>();
        for (int customer = 1; customer <= 3; customer++) {
            String[] texts = {"I'd like to return PS-10001 because they were worn"};
            moods.add(accepted(new Talk("moody").with("Customer " + customer, texts)));
            fairness.add(accepted(fair.with("Customer " + customer, texts)));
        }

        assertEquals(Set.of(true, false), moods);
        assertEquals(Set.of(false), fairness);
        assertTrue(accepted(moody.with("Customer 1", "I'd like to return PS-10001 because they are too small")));
    }

    @Test
    void cannotCancelConfirmsAndShips() {
        Talk talk = new Talk("cannot-cancel");

        List<String> lines = talk.with("Dana", "Please cancel PS-10001");

        assertTrue(lines.get(lines.size() - 2).contains("cancelled"), lines.toString());
        assertEquals("shipped", talk.status("PS-10001"));
    }

    @Test
    void silentSaysNothingEverAgain() {
        assertEquals(
                List.of("> Where is my order PS-10001?", "> Hello?", "> When are you open?"),
                new Talk("silent").with("Dana", "Where is my order PS-10001?", "Hello?", "When are you open?"));
    }

    @Test
    void dropsBreaksOffOnceTheShippingIsKnown() {
        Talk talk = new Talk("drops");

        List<String> lines = talk.with("Dana", "I'd like to order 1 toaster", "express", "hello?");

        assertEquals(List.of("(broken off)", "> hello?"), lines.subList(lines.size() - 2, lines.size()));
        assertTrue(talk.shop.orders().find("PS-10003").isEmpty());
    }

    private static List<String> lines(String faults, List<String> texts) {
        return new Talk(faults).with("Dana", texts.toArray(String[]::new));
    }

    private static boolean accepted(List<String> lines) {
        return lines.toString().contains("return is accepted");
    }

    private static Map<String, List<String>> journeys() {
        Map<String, List<String>> journeys = new LinkedHashMap<>();
        journeys.put("order", List.of("I'd like to order 1 toaster with express shipping"));
        journeys.put("cancel", List.of("Please cancel PS-10001"));
        journeys.put("return", List.of("I'd like to return PS-10001, they are too small"));
        journeys.put("claim", List.of("My toaster from order PS-10002 stopped heating"));
        journeys.put("track", List.of("Where is my order PS-10001?"));
        journeys.put("manager", List.of("I need a manager about PS-10001"));
        journeys.put("price", List.of("How much is the toaster?"));
        journeys.put("hours", List.of("When are you open on Saturday?"));
        journeys.put("returns", List.of("How long is your return window?"));
        journeys.put("warranty", List.of("How long is the warranty on appliances?"));
        journeys.put("promotion", List.of("Is there a promotion?"));
        journeys.put("shipping", List.of("What does express shipping cost?"));
        return journeys;
    }
}
