package dev.mysteryshopper.practice;

import dev.mysteryshopper.practice.api.ApiSite;
import dev.mysteryshopper.practice.chat.ChatDesk;
import dev.mysteryshopper.practice.chat.ChatLogEntry;
import dev.mysteryshopper.practice.clock.CompanyClock;
import dev.mysteryshopper.practice.desk.Company;
import dev.mysteryshopper.practice.desk.Luck;
import dev.mysteryshopper.practice.http.LoopbackServer;
import dev.mysteryshopper.practice.shop.Shop;
import dev.mysteryshopper.practice.web.WebSite;
import java.util.List;
import java.util.Locale;

/**
 * The practice company: web pages, a chat desk and an API over one order book, all on one port of 127.0.0.1. Each one that
 * is started is a company of its own. Safe for use by many threads.
 */
public final class PracticeCompany implements AutoCloseable {
    private final LoopbackServer server;
    private final ChatDesk chat;
    private final String token;

    private PracticeCompany(LoopbackServer server, ChatDesk chat, String token) {
        this.server = server;
        this.chat = chat;
        this.token = token;
    }

    /**
     * Opens the company. It answers when this returns.
     *
     * @throws java.io.UncheckedIOException when the port is taken; the message says what to do
     * @throws IllegalArgumentException when the speed is not above 0
     */
    public static PracticeCompany start(Settings settings) {
        CompanyClock clock = new CompanyClock(settings.start(), settings.speed());
        Shop shop = new Shop(clock, settings.till());
        Luck luck = new Luck(settings.seed());
        String token = "practice-" + String.format(Locale.ROOT, "%06d", luck.below(1_000_000, "token"));
        ApiSite api = new ApiSite(shop, token);
        WebSite web = new WebSite(shop, settings.faults());
        ChatDesk chat =
                new ChatDesk(new Company(shop, settings.faults(), settings.seed()), clock, luck, settings.chatIdle());
        try {
            LoopbackServer server = LoopbackServer.start(
                    settings.port(), path -> path.equals("/api") || path.startsWith("/api/") ? api : web, chat::listen);
            return new PracticeCompany(server, chat, token);
        } catch (RuntimeException notStarted) {
            chat.close();
            throw notStarted;
        }
    }

    public int port() {
        return server.port();
    }

    /** The home page: "http://127.0.0.1:8080". */
    public String webUrl() {
        return "http://" + LoopbackServer.HOST + ":" + port();
    }

    /** The chat desk: "ws://127.0.0.1:8080/chat". */
    public String chatUrl() {
        return "ws://" + LoopbackServer.HOST + ":" + port() + ChatDesk.PATH;
    }

    /** The API: "http://127.0.0.1:8080/api". */
    public String apiUrl() {
        return webUrl() + "/api";
    }

    /** What the API wants to see after "Authorization: Bearer ". The same seed gives the same token. */
    public String apiToken() {
        return token;
    }

    /** What the company said by chat, with its own time stamps; oldest first. Only the newest 100,000 are kept. */
    public List<ChatLogEntry> chatLog() {
        return chat.log();
    }

    /** Stops to listen and breaks off all chats. May be called twice. */
    @Override
    public void close() {
        chat.close();
        server.close();
    }
}
