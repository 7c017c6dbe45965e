package dev.mysteryshopper.runner.channel.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A small site on the loopback: some of it behaves, some does not. */
final class SiteServer implements AutoCloseable {

    private static final String SHOP = """
            <form action="/bought" method="post">
              <input id="name" name="name" value="your name">
              <input id="secret" name="secret" type="password">
              <select id="shipping" name="shipping"><option value="std">Standard (3 days)</option>
                <option value="exp">Express (1 day)</option></select>
              <label><input type="radio" name="gift" value="no" checked> No gift</label>
              <label><input type="radio" name="gift" value="yes"> As a gift</label>
              <div id="price">89.00 USD</div><meta itemprop="price" content="89.00">
              <button id="buy-now" onclick="return confirm('Really?')">Buy</button>
            </form>
            <button id="later" onclick="setTimeout(() => document.body.insertAdjacentHTML('beforeend',
              '<p id=done>It is done</p>'), 300)">Later</button>
            <button id="covered" style="position:fixed;bottom:10px;left:10px">Covered</button>
            <div style="position:fixed;bottom:0;left:0;right:0;height:40%;background:#eee"></div>
            """;
    private static final String MEMORY = """
            <p id="cookie"></p><p id="storage"></p>
            <script>
              document.getElementById('cookie').innerText = document.cookie || 'none';
              document.getElementById('storage').innerText = localStorage.getItem('who') || 'none';
              const who = location.search.slice(1);
              if (who) { document.cookie = 'who=' + who; localStorage.setItem('who', who); }
            </script>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> bought = new CopyOnWriteArrayList<>();

    SiteServer() {
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

    /** The forms that were sent. */
    List<String> bought() {
        return bought;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestURI().getPath()) {
            case "/shop" -> page(exchange, 200, "Shop", SHOP);
            case "/memory" -> page(exchange, 200, "Memory", MEMORY);
            case "/bought" -> {
                bought.add(body);
                page(exchange, 200, "Thank you", "<p>Your order <b id=number>PS-1001</b> is placed</p>");
            }
            case "/broken" -> page(exchange, 500, "Oops", "<p>Something went wrong</p>");
            case "/members" -> page(exchange, 403, "Members only", "<p>No</p>");
            case "/loop" -> {
                exchange.getResponseHeaders().set("Location", "/loop");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            }
            case "/never" -> await();
            case "/drop" -> exchange.close();
            default -> page(exchange, 404, "Not found", "<p>Not here</p>");
        }
    }

    private static void page(HttpExchange exchange, int status, String title, String body) throws IOException {
        byte[] bytes = ("<!doctype html><html><head><meta charset=utf-8><title>" + title + "</title></head><body>"
                        + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
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
