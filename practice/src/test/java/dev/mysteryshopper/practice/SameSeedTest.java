package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.mysteryshopper.practice.fault.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SameSeedTest {
    private static final List<String> CASES = List.of(
            "I'd like to return an order",
            "I'd like to order 1 toaster with express shipping",
            "My kettle stopped heating",
            "How much are the hiking boots?",
            "When are you open on Saturday?",
            "I need a manager");

    @Test
    void theSameSeedGivesTheSameCompanyHoweverTheConversationsInterleave() {
        Map<String, List<String>> oneByOne = talk(7, false, new Random(1));
        Map<String, List<String>> atOnce = talk(7, true, new Random(2));

        assertEquals(oneByOne, atOnce);
        assertNotEquals(oneByOne, talk(8, false, new Random(1)));
    }

    /** What each customer was told; order numbers do not count, they depend on who came first. */
    private static Map<String, List<String>> talk(long seed, boolean atOnce, Random order) {
        List<Integer> customers = new ArrayList<>();
        for (int i = 0; i < 3 * CASES.size(); i++) {
            customers.add(i);
        }
        Collections.shuffle(customers, order);
        Map<String, List<String>> told = new TreeMap<>();
        Map<String, ChatClient> open = new TreeMap<>();
        Settings settings = Settings.standard().withSpeed(50).withSeed(seed).withFaults(Faults.parse("moody"));
        try (PracticeCompany company = PracticeCompany.start(settings)) {
            for (int customer : customers) {
                String name = "Customer " + customer;
                ChatClient client = new ChatClient(company, name, "c" + customer + "@example.com");
                open.put(name, client);
                client.send("{\"text\":\"" + CASES.get(customer % CASES.size()) + "\"}");
                if (!atOnce) {
                    told.put(name, read(client));
                }
            }
            if (atOnce) {
                open.forEach((name, client) -> told.put(name, read(client)));
            }
            open.values().forEach(ChatClient::close);
        }
        return told;
    }

    private static List<String> read(ChatClient client) {
        List<String> lines = new ArrayList<>();
        boolean more = true;
        while (more) {
            var message = client.message();
            lines.add(message.path("agent").asText() + ": "
                    + message.path("text").asText().replaceAll("PS-\\d+", "PS-#"));
            String text = message.path("text").asText();
            more = message.path("automated").asBoolean() && !text.contains("am") && !text.contains("order number");
        }
        return lines;
    }
}
