package dev.mysteryshopper.runner.channel.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ChatTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private static final String ORDER = """
            - say: "Hi, I'd like to order {quantity} {product}."
            - when asked:
                shipping:     { like: "shipping", answer: "express" }
                email:        { like: "e-?mail", answer: "{shopper.email}", identity: true }
                order number: { like: "order number", answer: "{order number}" }
            - until: "confirmed|placed"
            - read: { order number: "(PS-\\\\d+)", total: "total is ([0-9.]+ USD)" }
            """;

    private static Stage stage(ChatServer server) {
        return new Stage("{ kind: websocket, url: \"" + server.url() + "?name={shopper.name}&mail={shopper.email}\" }");
    }

    private static CompanyMisbehaved misbehaved(ChatServer server, Duration patience, String moves) {
        try (server;
                Stage stage = stage(server)) {
            return assertThrows(CompanyMisbehaved.class, () -> stage.play(Stage.dana(patience), moves));
        }
    }

    @Test
    void writesDownAllThatHappensAndAnswersWhatIsAsked() {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        ChatServer server = new ChatServer(talk -> {
            heard.add(talk.head().lines().findFirst().orElseThrow());
            talk.say(
                    "{\"event\":\"message\",\"text\":\"Hello! Orders are confirmed here.\",\"agent\":\"Robo\",\"desk\":\"Front\",\"automated\":true}");
            heard.add(talk.hear());
            talk.say(
                    "{\"event\":\"transfer\",\"from\":\"Front\",\"to\":\"Sales\",\"kind\":\"hand-off\",\"briefed\":true,\"agent\":\"Ana\"}");
            talk.say("{\"event\":\"queued\",\"desk\":\"Sales\",\"position\":2}");
            talk.say("{\"event\":\"joined\",\"agent\":\"Ana\",\"desk\":\"Sales\"}");
            talk.say("Ana", "Sales", "Which shipping would you like, and what is your e-mail?");
            heard.add(talk.hear());
            talk.say("{\"event\":\"typing\"}");
            talk.say("{\"event\":\"hold\",\"text\":\"One moment please.\"}");
            talk.say("{\"event\":\"resumed\"}");
            talk.say("Ana", "Sales", "Your order is placed.");
            talk.say("Ana", "Sales", "It is PS-1001, the total is 178.00 USD.");
            talk.awaitLeaving();
        });
        Shopper dana = Stage.dana(PATIENT);
        try (server;
                Stage stage = stage(server)) {
            Notes notes = stage.play(dana, "- until: Hello\n" + ORDER);

            assertEquals("GET /chat?name=Dana&mail=dana%40example.com HTTP/1.1", heard.poll());
            assertEquals("{\"text\":\"Hi, I'd like to order 2 Rain boots.\"}", heard.poll());
            assertEquals("{\"text\":\"express, dana@example.com\"}", heard.poll());
            assertEquals("PS-1001", dana.memory().recall("order number").orElseThrow());

            List<MessageReceived> received = notes.all(MessageReceived.class);
            assertEquals(4, received.size());
            assertEquals(
                    "Robo|Front|true",
                    received.get(0).by() + "|" + received.get(0).desk() + "|"
                            + received.get(0).automated());
            List<MessageSent> sent = notes.all(MessageSent.class);
            assertEquals(List.of("quantity", "product"), sent.get(0).told());
            assertEquals(List.of("shipping", "email"), sent.get(1).told());
            List<AskedFor> asked = notes.all(AskedFor.class);
            assertEquals(
                    "shipping|false|Ana|Sales",
                    asked.get(0).item() + "|" + asked.get(0).identity() + "|"
                            + asked.get(0).by() + "|" + asked.get(0).desk());
            assertEquals("email|true", asked.get(1).item() + "|" + asked.get(1).identity());
            List<DeskChanged> desks = notes.all(DeskChanged.class);
            assertEquals(
                    "Front|Sales|Ana|hand-off|true",
                    desks.get(0).from() + "|" + desks.get(0).to() + "|"
                            + desks.get(0).by() + "|" + desks.get(0).kind() + "|"
                            + desks.get(0).briefed());
            assertEquals(
                    "Sales|Sales|Ana",
                    desks.get(1).from() + "|" + desks.get(1).to() + "|"
                            + desks.get(1).by());
            assertEquals(
                    "Sales|2",
                    notes.only(Queued.class).desk() + "|"
                            + notes.only(Queued.class).position());
            assertEquals("One moment please.", notes.only(Held.class).text());
            assertEquals("", notes.only(Resumed.class).text());
            ValueRead total = notes.only(ValueRead.class);
            assertEquals(
                    "total|PS-1001|178.00 USD|It is PS-1001, the total is 178.00 USD.|total is ([0-9.]+ USD)|Ana|Sales",
                    total.fact() + "|" + total.subject() + "|" + total.text() + "|" + total.quote() + "|"
                            + total.source() + "|" + total.by() + "|" + total.desk());
        }
    }

    @Test
    void speaksTheJsonOfTheCompany() {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        ChatServer server = new ChatServer(talk -> {
            heard.add(talk.head());
            heard.add(talk.hear());
            talk.say("{\"t\":\"moved\",\"who\":{\"name\":\"Ben\",\"team\":\"Returns\"}}");
            talk.say(
                    "{\"t\":\"msg\",\"body\":\"All confirmed.\",\"who\":{\"name\":\"Ben\",\"team\":\"Returns\",\"bot\":\"no\"}}");
            talk.awaitLeaving();
        });
        try (server;
                Stage stage = new Stage("""
                        kind: websocket
                        url: "%s"
                        headers: { X-Key: abc }
                        frames:
                          say: { action: send, body: ["$text", 1], from: "{shopper.email}" }
                          event: $.t
                          text: $.body
                          by: $.who.name
                          desk: $.who.team
                          automated: $.who.bot
                          events: { transfer: [moved, handed], message: msg }
                        """.formatted(server.url()))) {
            Notes notes = stage.play(Stage.dana(PATIENT), "[{ say: \"a \\\"b\\\" ü\" }, { until: confirmed }]");

            assertTrue(("" + heard.poll()).contains("X-Key: abc"));
            assertEquals(
                    "{\"action\":\"send\",\"body\":[\"a \\\"b\\\" ü\",1],\"from\":\"dana@example.com\"}", heard.poll());
            assertEquals("Returns", notes.only(DeskChanged.class).to());
            MessageReceived said = notes.only(MessageReceived.class);
            assertEquals("Ben|Returns|false", said.by() + "|" + said.desk() + "|" + said.automated());
        }
    }

    @Test
    void answersAgainWhatIsAskedAgainButNotForEver() {
        ChatServer server = new ChatServer(talk -> {
            while (true) {
                talk.hear();
                talk.say("Ana", "Sales", "What is your e-mail?");
            }
        });
        Notes notes = new Notes();
        try (server;
                Stage stage = stage(server)) {
            Shopper dana = Stage.dana(PATIENT);
            Contact contact = stage.open(dana, notes);
            CompanyMisbehaved gaveUp =
                    assertThrows(CompanyMisbehaved.class, () -> stage.play(contact, dana, notes, ORDER));
            assertEquals(Ending.GAVE_UP, gaveUp.ending());
            assertEquals(
                    server.url() + "?name=Dana&mail=dana%40example.com: Dana gave up after being asked for \"email\""
                            + " again and again.",
                    gaveUp.getMessage());
        }
        assertEquals(7, notes.all(AskedFor.class).size());
        assertEquals(7, notes.all(MessageSent.class).size());
    }

    @Test
    void saysThatTheShopperDoesNotKnow() {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        ChatServer server = new ChatServer(talk -> {
            talk.hear();
            talk.say("Ana", "Sales", "What is your order number?");
            heard.add(talk.hear());
            talk.say("Ana", "Sales", "Then it is placed as PS-7, the total is 1 USD.");
            talk.awaitLeaving();
        });
        try (server;
                Stage stage = stage(server)) {
            Notes notes = stage.play(Stage.dana(PATIENT), ORDER);
            assertEquals("{\"text\":\"Sorry, I don't know that.\"}", heard.poll());
            assertEquals(List.of(), notes.all(MessageSent.class).get(1).told());
            assertEquals("order number", notes.only(AskedFor.class).item());
        }
    }

    @Test
    void readsASecondAnswerFromWhatWasSaidAfterTheSecondQuestion() {
        ChatServer server = new ChatServer(talk -> {
            for (int i = 1; i < 3; i++) {
                talk.hear();
                talk.say("Ana", "Sales", "The price is " + i + ".00 USD");
            }
            talk.awaitLeaving();
        });
        Notes notes = new Notes();
        Shopper dana = Stage.dana(PATIENT);
        try (server;
                Stage stage = stage(server)) {
            Contact contact = stage.open(dana, notes);
            String ask = "[{ say: How much? }, { until: price }, { read: { price: \"([\\\\d.]+ USD)\" } }]";
            stage.play(contact, dana, notes, ask);
            stage.play(contact, dana, notes, ask);
        }
        assertEquals(
                List.of("1.00 USD", "2.00 USD"),
                notes.all(ValueRead.class).stream().map(ValueRead::text).toList());
    }

    @Test
    void givesUpOnACompanyThatOnlyTypesAndMovesUpTheQueue() {
        ChatServer server = new ChatServer(talk -> {
            talk.hear();
            talk.say("Ana", "Sales", "One moment.");
            for (int i = 100; i > 0; i--) {
                talk.say("{\"event\":\"typing\"}");
                talk.say("{\"event\":\"queued\",\"position\":" + i + "}");
                pause();
            }
        });
        CompanyMisbehaved silent = misbehaved(server, Duration.ofMillis(400), ORDER);
        assertEquals(Failure.NO_ANSWER, silent.failure());
        assertEquals(Ending.GAVE_UP, silent.ending());
        assertTrue(
                ("" + silent.getMessage())
                        .endsWith(": Dana gave up after waiting 400 milliseconds."
                                + " The company's last words: \"One moment.\"."
                                + " Expected something like \"confirmed|placed\"."),
                silent.getMessage());
    }

    private static void pause() throws IOException {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void saysWhatTheCompanyDidWrong() {
        assertEquals(
                Failure.UNREADABLE,
                misbehaved(
                                new ChatServer(talk -> {
                                    talk.hear();
                                    talk.say("Hello, I am not JSON");
                                    talk.awaitLeaving();
                                }),
                                PATIENT,
                                ORDER)
                        .failure());
        assertEquals(
                Failure.UNREADABLE,
                misbehaved(
                                new ChatServer(talk -> {
                                    talk.hear();
                                    talk.say("{\"event\":\"message\",\"text\":\"" + "x".repeat(5_000_000) + "\"}");
                                    talk.awaitLeaving();
                                }),
                                PATIENT,
                                ORDER)
                        .failure());
        assertEquals(
                Failure.UNREADABLE,
                misbehaved(
                                new ChatServer(talk -> {
                                    talk.hear();
                                    talk.binary();
                                    talk.awaitLeaving();
                                }),
                                PATIENT,
                                ORDER)
                        .failure());
        assertEquals(
                Failure.DROPPED,
                misbehaved(new ChatServer(ChatServer.Talk::hear), PATIENT, ORDER)
                        .failure());
        CompanyMisbehaved closed = misbehaved(
                new ChatServer(talk -> {
                    talk.hear();
                    talk.say("{\"event\":\"closed\",\"reason\":\"shift is over\"}");
                    talk.close(1000);
                }),
                PATIENT,
                ORDER);
        assertEquals(Ending.CLOSED_BY_COMPANY, closed.ending());
        assertTrue(("" + closed.getMessage()).endsWith(": the company ended the chat (shift is over)."));
        CompanyMisbehaved goingAway = misbehaved(
                new ChatServer(talk -> {
                    talk.hear();
                    talk.close(1001);
                }),
                PATIENT,
                ORDER);
        assertEquals(Ending.DROPPED, goingAway.ending());
        CompanyMisbehaved missing = misbehaved(
                new ChatServer(talk -> {
                    talk.hear();
                    talk.say("Ana", "Sales", "It is placed.");
                    talk.awaitLeaving();
                }),
                Duration.ofMillis(300),
                ORDER);
        assertEquals(Failure.MISSING, missing.failure());
        assertTrue(
                ("" + missing.getMessage())
                        .endsWith(": the company said nothing like \"(PS-\\d+)\" to read \"order number\" from."
                                + " Its last words: \"It is placed.\"."),
                missing.getMessage());
    }

    @Test
    void saysThatNobodyOpens() throws IOException {
        assertEquals(
                Failure.NO_ANSWER,
                misbehaved(
                                ChatServer.raw(talk -> {
                                    talk.readHead();
                                    talk.awaitLeaving();
                                }),
                                Duration.ofMillis(300),
                                ORDER)
                        .failure());
        assertEquals(
                Failure.NO_ANSWER,
                misbehaved(new ChatServer(ChatServer.Talk::awaitLeaving), Duration.ofMillis(300), ORDER)
                        .failure());
        assertEquals(
                Failure.REFUSED,
                misbehaved(
                                ChatServer.raw(talk -> {
                                    talk.readHead();
                                    talk.write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
                                }),
                                PATIENT,
                                ORDER)
                        .failure());
        assertEquals(
                Failure.ERROR_ANSWER,
                misbehaved(
                                ChatServer.raw(talk -> {
                                    talk.readHead();
                                    talk.write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
                                }),
                                PATIENT,
                                ORDER)
                        .failure());
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        for (String host : List.of("127.0.0.1:" + port, "nowhere.invalid")) {
            try (Stage stage = new Stage("{ kind: websocket, url: \"ws://" + host + "/\" }")) {
                CompanyMisbehaved unreachable =
                        assertThrows(CompanyMisbehaved.class, () -> stage.play(Stage.dana(PATIENT), ORDER));
                assertEquals(Failure.UNREACHABLE, unreachable.failure(), unreachable.getMessage());
            }
        }
    }

    @Test
    void saysWhatIsWrongInTheCompanyFile() {
        assertEquals(
                List.of(
                        "company.yaml:1:27: \"http://localhost\" is not the address of a WebSocket."
                                + "\n  Expected one such as wss://chat.example.com/desk?name={shopper.name}.",
                        "company.yaml:1:57: \"txt\" is not known here."
                                + "\n  Known: say, text, by, desk, automated, event, events, from, to, kind, briefed, position, reason."
                                + " Did you mean \"text\"?"),
                Stage.problems("{ kind: websocket,   url: http://localhost,   frames: { txt: $.a } }"));
        assertEquals(
                List.of("company.yaml:1:10: \"confirmed|(placed\" is not a pattern: Unclosed group at character 18."
                        + "\n  Expected a regular expression such as \"confirmed|placed\" or \"(PS-\\\\d+)\"."),
                Stage.problems("websocket", "{ until: \"confirmed|(placed\" }"));
        assertEquals(
                List.of(
                        "company.yaml:1:26: \"liek\" is not known here.\n  Known: like, answer, identity. Did you mean \"like\"?",
                        "company.yaml:1:24: \"like\" is missing: a pattern for the message that asks for it."),
                Stage.problems("websocket", "{ when asked: { email: { liek: mail, answer: x } } }"));
    }
}
