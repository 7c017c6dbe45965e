package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the company file says of a chat desk.
 *
 * @param url its address, ws:// or wss://; may say who comes: {@code ?name={shopper.name}}
 * @param headers headers of the handshake, by name
 * @param subprotocol the subprotocol asked for; empty if none
 * @param frames the JSON in which it chats
 */
record ChatSettings(Template url, Map<String, Template> headers, Optional<String> subprotocol, Frames frames) {

    private static final List<String> KNOWN = List.of("kind", "url", "headers", "subprotocol", "frames");

    static ChatSettings read(ChannelSpec spec, Consumer<Problem> problems) {
        Settings settings = new Settings(spec.settings(), problems);
        settings.require("url", "the address of the chat, such as wss://chat.example.com/desk");
        settings.only(KNOWN);
        settings.scalar("url")
                .filter(url -> !isWebSocket(url.text()))
                .ifPresent(url -> settings.wrong(
                        url,
                        "\"" + url.shown() + "\" is not the address of a WebSocket."
                                + "\nExpected one such as wss://chat.example.com/desk?name={shopper.name}."));
        Optional<Node> frames = spec.settings().get("frames");
        return new ChatSettings(
                settings.template("url").orElseGet(() -> Template.of("")),
                settings.templates("headers", "{ Authorization: \"Bearer ${CHAT_TOKEN}\" }"),
                settings.scalar("subprotocol").map(Node.Scalar::text),
                frames.flatMap(node -> settings.asSettings(node, "frames", "{ text: $.text, by: $.agent }"))
                        .map(Frames::read)
                        .orElseGet(Frames::usual));
    }

    private static boolean isWebSocket(String url) {
        return url.startsWith("ws://") || url.startsWith("wss://");
    }
}
