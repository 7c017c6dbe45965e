package dev.mysteryshopper.runner.channel.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A small API on the loopback: some of it behaves, some does not. */
final class ApiServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    ApiServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path) {
            case "/orders" -> send(exchange, 201, "application/json", order(body));
            case "/orders/PS%201%2F2" -> send(exchange, 200, "application/json", "{\"status\":\"on its way\"}");
            case "/echo" -> send(exchange, 200, "application/json", echo(exchange, body));
            case "/html" -> send(exchange, 200, "text/html; charset=utf-8", "<html><body>Please log in</body></html>");
            case "/half" -> send(exchange, 200, "application/json", "{\"number\": \"PS-1\", \"total\"");
            case "/text" -> send(exchange, 200, "text/plain", "89.00 USD");
            case "/secret" ->
                send(
                        exchange,
                        401,
                        "application/problem+json",
                        "{\"title\":\"Unauthorized\",\"detail\":\"The token is not valid.\"}");
            case "/broken" ->
                send(
                        exchange,
                        500,
                        "application/problem+json",
                        "{\"title\":\"Internal error\",\"detail\":\"The order book is on fire.\"}");
            case "/gone" -> send(exchange, 404, "text/plain", "No such order");
            case "/loop" -> redirect(exchange, 302, "/loop2");
            case "/loop2" -> redirect(exchange, 307, "/loop");
            case "/moved" -> redirect(exchange, 303, "/echo?moved=yes");
            case "/kept" -> redirect(exchange, 308, "/echo");
            case "/large" -> send(exchange, 200, "application/json", "{\"text\":\"" + "x".repeat(100_000) + "\"}");
            case "/huge" -> huge(exchange);
            case "/never" -> await();
            case "/drip" -> drip(exchange);
            case "/drop" -> exchange.close();
            case "/cut" -> cut(exchange);
            default -> send(exchange, 404, "text/plain", "nothing here");
        }
    }

    private static String order(String body) {
        return "{\"number\":\"PS-1001\",\"total\":178.00,\"lines\":[{\"product\":\"Rain boots\",\"price\":89.00}],"
                + "\"note\":null,\"got\":" + body + "}";
    }

    private static String echo(HttpExchange exchange, String body) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String key = exchange.getRequestHeaders().getFirst("X-Key");
        String own = exchange.getRequestHeaders().getFirst("X-Own");
        return "{\"method\":\"" + exchange.getRequestMethod() + "\",\"uri\":\"" + exchange.getRequestURI()
                + "\",\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"own\":\"" + own + "\",\"body\":\""
                + body.replace("\"", "'") + "\"}";
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void huge(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        byte[] part = "\"x\",".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        try (var out = exchange.getResponseBody()) {
            out.write('[');
            for (int i = 0; i < 400; i++) {
                out.write(part);
            }
        }
    }

    private void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        await();
    }

    private static void cut(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.close();
    }

    private void await() {
        try {
            boolean ended = over.await(60, TimeUnit.SECONDS);
            assert ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
