package dev.mysteryshopper.scenarios.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The baseline of the API benchmark: the same six requests a journey, checked, and nothing else. No journey, no journal,
 * no report. Arguments: address of the API, token, number of journeys, threads.
 */
public final class BareApiClient {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String api;
    private final String token;

    private BareApiClient(String api, String token) {
        this.api = api;
        this.token = token;
    }

    public static void main(String[] args) throws InterruptedException {
        BareApiClient bare = new BareApiClient(args[0], args[1]);
        int journeys = Integer.parseInt(args[2]);
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[3]));
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < journeys; i++) {
            String email = "dana." + i + "@example.com";
            threads.execute(() -> {
                try {
                    bare.journey(email);
                } catch (IOException | RuntimeException e) {
                    failed.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        threads.shutdown();
        boolean done = threads.awaitTermination(10, TimeUnit.MINUTES);
        System.exit(done && failed.get() == 0 ? 0 : 1);
    }

    private void journey(String email) throws IOException, InterruptedException {
        check("89.00", get("/products/rain-boots").at("/price/amount").asText());
        String order = """
                {"items": [{"product": "rain-boots", "quantity": 1}], "shipping": "standard",
                 "customer": {"name": "Dana", "email": "%s", "address": "1 Main Street"}}
                """.formatted(email);
        String number = send("POST", "/orders", order).path("number").asText();
        check("placed", get("/orders/" + number).path("status").asText());
        check(
                "cancelled",
                send("POST", "/orders/" + number + "/cancellation", "{}")
                        .path("status")
                        .asText());
        check("cancelled", get("/orders/" + number).path("status").asText());
        check("10:00-14:00", get("/hours").at("/days/saturday/text").asText());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return json.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    }

    private static void check(String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }
}
