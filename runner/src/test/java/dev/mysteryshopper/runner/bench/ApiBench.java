package dev.mysteryshopper.runner.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.practice.PracticeCompany;
import dev.mysteryshopper.practice.Settings;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the moves of the API channel cost over a bare program that sends the same requests with the JDK's client: journeys of
 * six requests - price, order, status, cancel, status, hours - on two threads.
 *
 * <p>{@code mvn -Pbench -pl runner -am test-compile exec:java -Dbench=ApiBench}
 */
public final class ApiBench {

    private static final int JOURNEYS = 1_000;
    private static final int THREADS = 2;
    private static final String MOVES = """
            - get: /products/rain-boots
            - read: { price: $.price.amount $.price.currency }
            - post: /orders
              json:
                product: rain-boots
                quantity: 1
                shipping: standard
                customer: { name: "{shopper.name}", email: "{shopper.email}" }
            - read: { order number: $.number, order status: $.status }
            - get: /orders/{order number}
            - read: { order status: $.status }
            - post: /orders/{order number}/cancellation
            - read: { order status: $.status }
            - get: /orders/{order number}
            - read: { order status: $.status }
            - get: /hours
            - read: { saturday hours: $.days.saturday.text }
            """;

    private ApiBench() {}

    /** Prints the times and their ratios. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        double bare = best(ApiBench::bare);
        double jdk = best(company -> moves(company, "jdk"));
        double restAssured = best(company -> moves(company, "rest-assured"));
        System.out.printf(
                Locale.ROOT,
                "%d journeys of six requests, %d threads: bare %.2f s; client jdk %.2f s, %.2fx; client rest-assured %.2f s,"
                        + " %.2fx%n",
                JOURNEYS,
                THREADS,
                bare,
                jdk,
                jdk / bare,
                restAssured,
                restAssured / bare);
    }

    private interface Work {
        void play(PracticeCompany company) throws InterruptedException, ExecutionException;
    }

    /** The best of three rounds, in seconds; the first also warms up. */
    private static double best(Work work) throws InterruptedException, ExecutionException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            try (PracticeCompany company = PracticeCompany.start(Settings.standard())) {
                long began = System.nanoTime();
                work.play(company);
                best = Math.min(best, (System.nanoTime() - began) / 1e9);
            }
        }
        return best;
    }

    private static void moves(PracticeCompany company, String client) throws InterruptedException, ExecutionException {
        try (Stage stage = new Stage("{ kind: http, url: \"" + company.apiUrl() + "\", client: " + client
                + ", headers: { Authorization: \"Bearer " + company.apiToken() + "\" } }")) {
            var moves = stage.moves(MOVES);
            spread(() -> {
                Shopper dana = Stage.dana(Duration.ofSeconds(30));
                stage.play(dana, moves);
                check(dana.memory().recall("order status").orElse(""));
                return true;
            });
        }
    }

    private static void bare(PracticeCompany company) throws InterruptedException, ExecutionException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ObjectMapper mapper = new ObjectMapper();
        spread(() -> {
            send(client, mapper, company, "/products/rain-boots", "").at("/price/amount");
            JsonNode order = send(
                    client,
                    mapper,
                    company,
                    "/orders",
                    "{\"product\":\"rain-boots\",\"quantity\":1,\"shipping\":\"standard\",\"customer\":{\"name\":\"Dana\","
                            + "\"email\":\"dana@example.com\"}}");
            String number = order.path("number").asText();
            send(client, mapper, company, "/orders/" + number, "");
            send(client, mapper, company, "/orders/" + number + "/cancellation", "{}");
            check(send(client, mapper, company, "/orders/" + number, "")
                    .path("status")
                    .asText());
            send(client, mapper, company, "/hours", "");
            return true;
        });
    }

    private static JsonNode send(
            HttpClient client, ObjectMapper mapper, PracticeCompany company, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(company.apiUrl() + path))
                .header("Authorization", "Bearer " + company.apiToken());
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        return mapper.readTree(response.body());
    }

    private static void check(String status) {
        if (!status.equals("cancelled")) {
            throw new IllegalStateException("expected cancelled, found " + status);
        }
    }

    private static void spread(Callable<Boolean> journey) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < JOURNEYS; i++) {
            all.add(threads.submit(journey));
        }
        for (Future<Boolean> one : all) {
            one.get();
        }
        threads.shutdown();
    }
}
