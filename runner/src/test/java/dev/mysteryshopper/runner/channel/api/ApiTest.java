package dev.mysteryshopper.runner.channel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final ApiServer SERVER = new ApiServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Stage stage(String client) {
        return stage(client, SERVER.url());
    }

    private static Stage stage(String client, String url) {
        return new Stage("{ kind: http, url: \"" + url + "/\", client: " + client
                + ", headers: { X-Key: \"key of {shopper.name}\" } }");
    }

    private static CompanyMisbehaved misbehaved(String client, String moves) {
        try (Stage stage = stage(client)) {
            return assertThrows(CompanyMisbehaved.class, () -> stage.play(Stage.dana(Duration.ofSeconds(20)), moves));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void remembersWhatItReadsAndStatesTheFacts(String client) {
        Shopper dana = Stage.dana(Duration.ofSeconds(20));
        try (Stage stage = stage(client)) {
            Notes notes = stage.play(dana, """
                    - post: /orders
                      json: { product: "{product}", quantity: "{quantity|number}", express: true, note: "a \\"b\\" ü" }
                    - read: { order number: $.number, total: $.total }
                    - read: { price: "$.lines[-1].price $.number", got: $.got.quantity }
                    - read if there: { note: $.note }
                    """);

            assertEquals("PS-1001", dana.memory().recall("order number").orElseThrow());
            assertEquals("178.00", dana.memory().recall("total").orElseThrow());
            assertEquals("2", dana.memory().recall("got").orElseThrow());
            assertTrue(dana.memory().recall("note").isEmpty());

            RequestAnswered answered = notes.only(RequestAnswered.class);
            assertEquals("POST", answered.method());
            assertEquals(SERVER.url() + "/orders", answered.url());
            assertEquals(
                    "{\"product\":\"Rain boots\",\"quantity\":2,\"express\":true,\"note\":\"a \\\"b\\\" ü\"}",
                    answered.requestBody());
            assertEquals(201, answered.status());
            assertEquals("application/json", answered.contentType());
            assertTrue(answered.responseBody().contains(answered.requestBody()), answered.responseBody());
            assertEquals(List.of("product", "quantity"), answered.told());
            assertTrue(answered.tookNanos() > 0);

            List<ValueRead> read = notes.all(ValueRead.class);
            assertEquals(2, read.size());
            assertEquals(
                    "total|money|PS-1001|178.00|total: 178.00|$.total",
                    read.get(0).fact() + "|" + read.get(0).type() + "|"
                            + read.get(0).subject() + "|"
                            + read.get(0).text() + "|" + read.get(0).quote() + "|"
                            + read.get(0).source());
            assertEquals(
                    "Rain boots|89.00 PS-1001|price: 89.00, number: \"PS-1001\"",
                    read.get(1).subject() + "|" + read.get(1).text() + "|"
                            + read.get(1).quote());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void encodesWhatIsFilledIntoAnAddress(String client) {
        Shopper dana = Stage.dana(Duration.ofSeconds(20));
        dana.memory().remember("order number", "PS 1/2");
        try (Stage stage = stage(client)) {
            stage.play(dana, """
                    - get: /orders/{order number}
                    - read: { order status: $.status }
                    - get: /echo?email={shopper.email}&q=a%26b
                    - read: { uri: $.uri, key: $.key, method: $.method }
                    """);
        }
        assertEquals("on its way", dana.memory().recall("order status").orElseThrow());
        assertEquals(
                "/echo?email=dana%40example.com&q=a%26b",
                dana.memory().recall("uri").orElseThrow());
        assertEquals("key of Dana", dana.memory().recall("key").orElseThrow());
        assertEquals("GET", dana.memory().recall("method").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void sendsFormsAndAllMethods(String client) {
        Shopper dana = Stage.dana(Duration.ofSeconds(20));
        try (Stage stage = stage(client)) {
            for (String method : List.of("post", "put", "patch", "delete")) {
                stage.play(
                        dana,
                        "[{ " + method + ": /echo, form: { who: \"{shopper.email}\", two: \"a b\" } },"
                                + " { read: { method: $.method, body: $.body, type: $.type } }]");
                assertEquals(
                        method.toUpperCase(java.util.Locale.ROOT),
                        dana.memory().recall("method").orElseThrow());
                assertEquals(
                        "who=dana%40example.com&two=a%20b",
                        dana.memory().recall("body").orElseThrow());
                assertEquals(
                        "application/x-www-form-urlencoded",
                        dana.memory().recall("type").orElseThrow());
            }
            stage.play(dana, "[{ put: /echo, json: [1] }, { read: { method: $.method, body: $.body } }]");
            assertEquals("[1]", dana.memory().recall("body").orElseThrow());
            stage.play(dana, "[{ delete: /echo }, { read: { method: $.method, body: $.body } }]");
            assertEquals("DELETE", dana.memory().recall("method").orElseThrow());
            assertEquals("", dana.memory().recall("body").orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void followsRedirectsAsTheyAreMeant(String client) {
        Shopper dana = Stage.dana(Duration.ofSeconds(20));
        try (Stage stage = stage(client)) {
            Notes notes = stage.play(
                    dana,
                    "[{ post: /moved, json: { a: 1 } }, { read: { method: $.method, uri: $.uri, body: $.body } }]");
            assertEquals("GET", dana.memory().recall("method").orElseThrow());
            assertEquals("/echo?moved=yes", dana.memory().recall("uri").orElseThrow());
            assertEquals("", dana.memory().recall("body").orElseThrow());
            assertEquals(
                    SERVER.url() + "/echo?moved=yes",
                    notes.only(RequestAnswered.class).url());

            stage.play(dana, "[{ post: /kept, json: { a: 1 } }, { read: { method: $.method, body: $.body } }]");
            assertEquals("POST", dana.memory().recall("method").orElseThrow());
            assertEquals("{'a':1}", dana.memory().recall("body").orElseThrow());

            stage.play(dana, "[{ post: /moved, json: { a: 1 }, status: 303 }]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void saysWhatTheCompanyDidWrong(String client) {
        String at = SERVER.url();
        assertMisbehaved(
                misbehaved(client, "[{ get: /secret }]"),
                Failure.REFUSED,
                "GET " + at + "/secret: answered 401: Unauthorized: The token is not valid. Expected 2xx.");
        assertMisbehaved(
                misbehaved(client, "[{ post: /broken, json: {}, status: [201, 202] }]"),
                Failure.ERROR_ANSWER,
                "POST " + at
                        + "/broken: answered 500: Internal error: The order book is on fire. Expected 201 or 202.");
        assertMisbehaved(
                misbehaved(client, "[{ get: /gone }]"),
                Failure.ERROR_ANSWER,
                "GET " + at + "/gone: answered 404 with \"No such order\". Expected 2xx.");
        assertMisbehaved(
                misbehaved(client, "[{ get: /html }]"),
                Failure.UNREADABLE,
                "GET " + at + "/html: answered 200 with a page instead of JSON:"
                        + " \"<html><body>Please log in</body></html>\".");
        CompanyMisbehaved half = misbehaved(client, "[{ get: /half }]");
        String said = "" + half.getMessage();
        assertEquals(Failure.UNREADABLE, half.failure());
        assertTrue(
                said.startsWith("GET " + at
                        + "/half: answered 200 with something that cannot be read as JSON (Unexpected end-of-input"),
                said);
        assertEquals(
                Failure.UNREADABLE,
                misbehaved(client, "[{ get: /text }, { read: { price: $.price } }]")
                        .failure());
        assertMisbehaved(
                misbehaved(client, "[{ get: /loop }]"),
                Failure.REDIRECTS,
                "GET " + at + "/loop: redirected 11 times without an answer: " + at + "/loop -> " + at
                        + "/loop2 -> /loop2.");
        assertMisbehaved(
                misbehaved(client, "[{ post: /orders, json: {} }, { read: { order number: $.numbers } }]"),
                Failure.MISSING,
                "POST " + at + "/orders: the answer has no $.numbers to read \"order number\" from."
                        + " There: $.number, $.total, $.lines[0].product, $.lines[0].price, $.note."
                        + " Did you mean \"$.number\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void neverHangs(String client) {
        try (Stage stage = stage(client)) {
            for (String path : List.of("/never", "/drip")) {
                CompanyMisbehaved silent = assertThrows(
                        CompanyMisbehaved.class,
                        () -> stage.play(Stage.dana(Duration.ofMillis(300)), "[{ get: " + path + " }]"));
                assertMisbehaved(
                        silent,
                        Failure.NO_ANSWER,
                        "GET " + SERVER.url() + path + ": no whole answer within 300 milliseconds.");
                assertEquals(Ending.GAVE_UP, silent.ending());
            }
        }
        assertEquals(Failure.DROPPED, misbehaved(client, "[{ get: /drop }]").failure());
        assertEquals(Failure.DROPPED, misbehaved(client, "[{ get: /cut }]").failure());
        assertMisbehaved(
                misbehaved(client, "[{ get: /huge }]"),
                Failure.UNREADABLE,
                "GET " + SERVER.url() + "/huge: the answer is larger than 16 MB and was not read to its end.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void saysThatNobodyIsThere(String client) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        for (String host : List.of("127.0.0.1:" + port, "nowhere.invalid")) {
            try (Stage stage = stage(client, "http://" + host)) {
                CompanyMisbehaved unreachable = assertThrows(
                        CompanyMisbehaved.class,
                        () -> stage.play(Stage.dana(Duration.ofSeconds(20)), "[{ get: /orders }]"));
                assertEquals(Failure.UNREACHABLE, unreachable.failure(), unreachable.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk", "rest-assured"})
    void keepsALargeAnswerBesideTheJournal(String client) {
        try (Stage stage = stage(client)) {
            Notes notes = stage.play(Stage.dana(Duration.ofSeconds(20)), "[{ get: /large }]");
            RequestAnswered answered = notes.only(RequestAnswered.class);
            assertEquals(
                    "x".repeat(4_000).length() + "... (100011 characters)".length(),
                    answered.responseBody().length());
            assertEquals(100_011, notes.kept().get(0).content().length);
            assertEquals("application/json", notes.kept().get(0).kind());
        }
    }

    @Test
    void letsATeamGiveRestAssuredASpecificationOfItsOwn() {
        Shopper dana = Stage.dana(Duration.ofSeconds(20));
        try (Stage stage = new Stage("{ kind: http, url: \"" + SERVER.url() + "/\", headers: { X-Key: special } }")) {
            stage.play(dana, "[{ get: /echo }, { read: { own: $.own, key: $.key } }]");
        }
        assertEquals("from Java", dana.memory().recall("own").orElseThrow());
        assertEquals("special", dana.memory().recall("key").orElseThrow());
    }

    @Test
    void saysWhatIsWrongInTheCompanyFile() {
        assertEquals(
                List.of(
                        "company.yaml:1:46: \"jkd\" is not known for client.\n  Known: rest-assured, jdk. Did you mean \"jdk\"?"),
                Stage.problems("{ kind: http, url: http://localhost, client: jkd }"));
        assertEquals(
                List.of(
                        "company.yaml:1:1: \"url\" is missing: the address of the API, such as https://api.example.com/v1.",
                        "company.yaml:1:15: \"ulr\" is not known here.\n  Known: kind, url, headers, client. Did you mean \"url\"?"),
                Stage.problems("{ kind: http, ulr: http://localhost }"));
        assertEquals(
                List.of("company.yaml:1:35: \"number\" is not a place in JSON."
                        + "\n  Expected one such as $.number or $.items[0].price, or several with spaces between."),
                Stage.problems("http", "{ read: { x: $.a, order number:   number } }"));
        assertEquals(
                List.of("company.yaml:1:25: \"2000\" is not an HTTP status."
                        + "\n  Expected a status such as 201, a class such as 4xx, any, or a list of them."),
                Stage.problems("http", "{ get: /orders, status: 2000 }"));
    }

    private static void assertMisbehaved(CompanyMisbehaved found, Failure failure, String message) {
        assertEquals(message, found.getMessage());
        assertEquals(failure, found.failure());
    }
}
