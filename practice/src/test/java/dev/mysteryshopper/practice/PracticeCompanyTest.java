package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PracticeCompanyTest {
    @Test
    void takesAnOrderByChat() {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard().withSpeed(20));
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            dana.say("I'd like to order 2 \"rain boots\" with express shipping.");
            String confirmation = dana.message().path("text").asText();

            assertTrue(confirmation.contains("PS-10001"), confirmation);
            assertTrue(confirmation.contains("$190.90"), confirmation);
        }
    }
}
