package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Spans;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.shopper.Memory;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A chat desk. All its conversations share one client and a few threads that write down what comes in. */
final class ChatChannel implements Channel {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final ChatSettings settings;
    private final Duration longest;
    private final ExecutorService threads;
    private final HttpClient client;

    ChatChannel(ChatSettings settings, Duration longest) {
        this.settings = settings;
        this.longest = longest;
        threads = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), task -> {
            Thread thread = new Thread(task, "chat");
            thread.setDaemon(true);
            return thread;
        });
        client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .executor(Runnable::run) // so that a frame is stamped by the thread that took it off the wire
                .build();
    }

    @Override
    public Contact open(Caller caller) {
        Memory memory = caller.shopper().memory();
        String address = settings.url().fill(memory, ChatChannel::encoded);
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new CompanyMisbehaved(Failure.UNREACHABLE, address + ": that is no address.");
        }
        Conversation conversation = new Conversation(address, settings.frames(), caller.seen());
        WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(TO_CONNECT);
        settings.headers().forEach((name, value) -> builder.header(name, value.fill(memory)));
        settings.subprotocol().ifPresent(builder::subprotocols);
        Duration patience = caller.shopper().patience();
        Duration most = patience.compareTo(longest) < 0 ? patience : longest;
        WebSocket socket = connected(
                builder.buildAsync(uri, new Line(conversation, caller.seen(), new InTurn(threads))), address, most);
        return new ChatContact(socket, conversation, settings.frames(), memory, caller, longest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static WebSocket connected(CompletableFuture<WebSocket> coming, String address, Duration most) {
        try {
            return coming.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp(coming);
            throw new CompanyMisbehaved(
                    Failure.NO_ANSWER,
                    address + ": the connection was not taken up within " + Spans.inWords(most) + ".");
        } catch (ExecutionException e) {
            throw refused(e.getCause() == null ? e : e.getCause(), address);
        } catch (InterruptedException e) {
            giveUp(coming);
            Thread.currentThread().interrupt();
            throw new ToolTrouble("The run was stopped while it waited for " + address + ".", e);
        }
    }

    private static void giveUp(CompletableFuture<WebSocket> coming) {
        CompletableFuture<Void> late = coming.thenAccept(WebSocket::abort);
        coming.cancel(true);
        late.cancel(false);
    }

    private static CompanyMisbehaved refused(Throwable trouble, String address) {
        if (trouble instanceof WebSocketHandshakeException handshake) {
            int status = handshake.getResponse().statusCode();
            return new CompanyMisbehaved(
                    status == 401 || status == 403 ? Failure.REFUSED : Failure.ERROR_ANSWER,
                    address + ": answered " + status + " instead of opening a chat.");
        }
        Throwable root = trouble.getCause() == null ? trouble : trouble.getCause();
        if (root instanceof UnresolvedAddressException) {
            return new CompanyMisbehaved(Failure.UNREACHABLE, address + ": there is no such host.");
        }
        if (trouble instanceof HttpConnectTimeoutException) {
            return new CompanyMisbehaved(Failure.UNREACHABLE, address + ": no connection could be made in time.");
        }
        if (trouble instanceof java.net.http.HttpTimeoutException) {
            return new CompanyMisbehaved(Failure.NO_ANSWER, address + ": the connection was not taken up in time.");
        }
        if (trouble instanceof ConnectException) {
            return new CompanyMisbehaved(
                    Failure.UNREACHABLE, address + ": no connection could be made." + words(trouble));
        }
        return new CompanyMisbehaved(
                Failure.DROPPED, address + ": the connection broke before the chat was open." + words(trouble));
    }

    private static String words(Throwable trouble) {
        @Nullable String said = trouble.getMessage();
        return said == null || said.isBlank() ? "" : " (" + said + ")";
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
