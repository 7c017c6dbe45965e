package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mysteryshopper.practice.chat.ChatLogEntry;
import dev.mysteryshopper.practice.fault.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ChatTest {
    private static final Settings FAST = Settings.standard().withSpeed(20);

    @Test
    void bringsTheEventsInTheOrderInWhichTheyHappen() {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            dana.say("I'd like to return an order");
            JsonNode answer = dana.message();

            assertEquals(
                    List.of("typing", "message", "transfer", "joined", "typing", "message"),
                    dana.seen().stream()
                            .map(frame -> frame.path("event").asText())
                            .toList());
            JsonNode transfer = dana.seen("transfer").get(0);
            assertEquals(
                    "Bot Returns hand-off true",
                    transfer.path("from").asText() + " "
                            + transfer.path("to").asText() + " "
                            + transfer.path("kind").asText() + " "
                            + transfer.path("briefed").asText());
            assertEquals("Robin", dana.seen("message").get(0).path("agent").asText());
            assertTrue(dana.seen("message").get(0).path("automated").asBoolean());
            assertEquals(transfer.path("agent"), answer.path("agent"));
            assertEquals("Returns", answer.path("desk").asText());
            assertFalse(answer.path("automated").asBoolean());
        }
    }

    @Test
    void sharesTheOrderBookWithWebAndApi() {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            Browser browser = new Browser(company);
            browser.submit(
                    "/products/toaster/buy",
                    "quantity",
                    "1",
                    "shipping",
                    "express",
                    "name",
                    "Dana",
                    "email",
                    "dana@example.com");

            dana.say("Please cancel order PS-10001");
            dana.message();

            assertEquals(
                    "cancelled",
                    browser.json("/api/orders/PS-10001").path("status").asText());
            assertEquals(
                    "cancelled",
                    browser.page("/orders/PS-10001?email=dana@example.com")
                            .select("#order-status")
                            .text());
        }
    }

    @Test
    void closesWhenAllIsSaid() throws InterruptedException, ExecutionException, TimeoutException {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            dana.say("When are you open on Saturday?");
            dana.say("Thanks!");

            assertEquals("resolved", dana.event("closed").path("reason").asText());
            assertEquals(1000, dana.closed.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void queuesAndHoldsInCompanyTimeWhenTheDeskIsSlow() {
        Settings slow = FAST.withFaults(Faults.parse("slow-desk"));
        try (PracticeCompany company = PracticeCompany.start(slow);
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            new Browser(company).post("/api/orders", "{\"product\":\"toaster\",\"email\":\"dana@example.com\"}");
            long start = System.nanoTime();

            dana.say("Please cancel order PS-10001");
            JsonNode hold = dana.event("hold");
            dana.event("resumed");
            Duration waited = Duration.ofNanos(System.nanoTime() - start);

            assertEquals(
                    List.of(3, 2, 1),
                    dana.seen("queued").stream()
                            .map(frame -> frame.path("position").asInt())
                            .toList());
            assertEquals("Orders", dana.seen("queued").get(0).path("desk").asText());
            assertFalse(hold.path("text").asText().isEmpty());
            assertTrue(waited.compareTo(Duration.ofMillis(9_000 / 20)) >= 0, waited.toString());
            assertTrue(dana.message().path("text").asText().contains("cancelled"));
        }
    }

    @Test
    void breaksOffWithoutACloseFrameWhenTheLineDrops() {
        try (PracticeCompany company = PracticeCompany.start(FAST.withFaults(Faults.parse("drops")));
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            dana.say("I'd like to order 1 toaster");
            dana.message();
            dana.send("{\"text\":\"express\"}");

            assertTrue(brokenOff(dana));
        }
    }

    @Test
    void staysOpenAndSaysNothingWhenSilent() throws InterruptedException, ExecutionException {
        try (PracticeCompany company = PracticeCompany.start(FAST.withFaults(Faults.parse("silent")));
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com");
                ChatClient eve = new ChatClient(company, "Eve", "")) {
            dana.send("{\"text\":\"Where is my order PS-10001?\"}");
            eve.say("When are you open on Saturday?");
            eve.say("And on Sunday?");

            assertFalse(dana.hasNews());
            assertFalse(dana.closed.isDone());
        }
    }

    @Test
    void answersGarbageWithAWordAndGoesOn() {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            for (String garbage :
                    List.of("", "hello", "{", "[]", "null", "{\"text\":5}", "{\"words\":\"x\"}", "\u0000")) {
                dana.send(garbage);
                assertEquals(
                        "Frames are JSON: {\"text\": \"...\"}.",
                        dana.event("error").path("text").asText());
            }

            assertTrue(dana.say("When are you open on Saturday?").contains("10 am"));
        }
    }

    @Test
    void hangsUpOnWhoSendsNothingButGarbage() throws InterruptedException, ExecutionException, TimeoutException {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            for (int i = 0; i < 21; i++) {
                dana.send("garbage");
            }

            assertEquals(1003, dana.closed.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void hangsUpOnAFrameOfAMegabyteAndServesTheOthers()
            throws InterruptedException, ExecutionException, TimeoutException {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "");
                ChatClient eve = new ChatClient(company, "Eve", "")) {
            try {
                dana.send("{\"text\":\"" + "x".repeat(1_000_000) + "\"}");
            } catch (java.util.concurrent.CompletionException cutOff) {
                // the company may hang up before it has all of it
            }

            assertTrue(hungUp(dana));
            assertTrue(eve.say("When are you open on Saturday?").contains("10 am"));
        }
    }

    @Test
    void closesALineOnWhichNothingIsSaid() throws InterruptedException, ExecutionException, TimeoutException {
        try (PracticeCompany company = PracticeCompany.start(FAST.withChatIdle(Duration.ofMillis(50)));
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            assertEquals("idle", dana.event("closed").path("reason").asText());
            assertEquals(1000, dana.closed.get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void readsMessagesOneAfterTheOtherHoweverFastTheyCome() {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "dana@example.com")) {
            dana.send("{\"text\":\"I'd like to order rain boots\"}");
            dana.send("{\"text\":\"2\"}");
            dana.send("{\"text\":\"express\"}");

            String last = "";
            while (!last.contains("total")) {
                last = dana.message().path("text").asText();
            }
            assertTrue(last.contains("$190.90"), last);
        }
    }

    @Test
    void servesManyAtOnceOnTwoThreads() {
        try (PracticeCompany company = PracticeCompany.start(FAST)) {
            List<ChatClient> customers = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                customers.add(new ChatClient(company, "Customer " + i, "customer" + i + "@example.com"));
            }
            customers.forEach(
                    customer -> customer.send("{\"text\":\"I'd like to order 1 toaster with express shipping\"}"));
            for (ChatClient customer : customers) {
                customer.message();
                String confirmation = customer.message().path("text").asText();
                assertTrue(confirmation.contains("$61.90"), confirmation);
                customer.close();
            }
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("practice-chat-"))
                    .count();

            assertTrue(threads >= 2);
            assertEquals(120, company.chatLog().size());
        }
    }

    @Test
    void keepsALogOfWhatItSaidAndWhen() {
        try (PracticeCompany company = PracticeCompany.start(FAST);
                ChatClient dana = new ChatClient(company, "Dana", "")) {
            long before = System.nanoTime();
            String answer = dana.say("When are you open on Saturday?");
            long after = System.nanoTime();

            ChatLogEntry entry = company.chatLog().get(0);
            assertEquals(1, company.chatLog().size());
            assertEquals("When are you open on Saturday?", entry.question());
            assertEquals(answer, entry.answer());
            assertEquals("Robin Bot Dana", entry.agent() + " " + entry.desk() + " " + entry.customer());
            assertTrue(before < entry.askedNanos() && entry.askedNanos() < entry.answeredNanos());
            assertTrue(entry.answeredNanos() < after);
            assertFalse(entry.answeredAt().isBefore(entry.askedAt()));
        }
    }

    private static boolean brokenOff(ChatClient client) {
        try {
            return client.closed.get(20, TimeUnit.SECONDS) == 1006;
        } catch (ExecutionException broken) {
            return true;
        } catch (InterruptedException | TimeoutException never) {
            return false;
        }
    }

    private static boolean hungUp(ChatClient client) {
        try {
            return client.closed.get(20, TimeUnit.SECONDS) == 1009;
        } catch (ExecutionException broken) {
            return true;
        } catch (InterruptedException | TimeoutException never) {
            return false;
        }
    }
}
