package dev.mysteryshopper.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A customer at the chat desk. Every wait has a bound. */
final class ChatClient implements AutoCloseable, WebSocket.Listener {
    private static final int PATIENCE_SECONDS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ObjectMapper mapper = new ObjectMapper();
    private final LinkedBlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final List<JsonNode> seen = new ArrayList<>();
    private final WebSocket socket;
    final CompletableFuture<Integer> closed = new CompletableFuture<>();

    ChatClient(PracticeCompany company, String name, String email) {
        String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&email="
                + URLEncoder.encode(email, StandardCharsets.UTF_8);
        socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create(company.chatUrl() + query), this)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Says something, and gives the next message of the company. */
    String say(String text) {
        send(mapper.createObjectNode().put("text", text).toString());
        return message().path("text").asText();
    }

    void send(String frame) {
        socket.sendText(frame, true)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** The next message, whatever events come before it. */
    JsonNode message() {
        return event("message");
    }

    /** The next frame with this event. */
    JsonNode event(String name) {
        while (true) {
            JsonNode frame = frame();
            if (frame.path("event").asText().equals(name)) {
                return frame;
            }
        }
    }

    JsonNode frame() {
        try {
            String frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("nothing came within " + PATIENCE_SECONDS + " s; so far: " + seen);
            }
            JsonNode node = mapper.readTree(frame);
            seen.add(node);
            return node;
        } catch (InterruptedException | JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Whether a frame is waiting that has not been read. */
    boolean hasNews() {
        return !frames.isEmpty();
    }

    /** Every frame that was read so far. */
    List<JsonNode> seen() {
        return seen;
    }

    List<JsonNode> seen(String event) {
        return seen.stream()
                .filter(frame -> frame.path("event").asText().equals(event))
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(part.toString());
            part.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
