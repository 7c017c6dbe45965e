package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Scene;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads values from what the company has said in this action. The newest message that matches counts: what the pattern's
 * first group matched in it, or the whole message if the pattern has no group.
 *
 * @param patterns what to read where, in the order of the file
 * @param mustBeThere whether a value that is not there is a failure of the company
 */
record ReadMessages(Map<Reading, Pattern> patterns, boolean mustBeThere) implements Move {

    /** A company may say it in two messages, one right after the other. */
    private static final Duration FOR_THE_REST = Duration.ofSeconds(2);

    private record Found(String text, Heard message) {}

    @Override
    public void play(Scene scene) {
        ChatContact chat = scene.contact(ChatContact.class);
        Map<Reading, Found> found = new LinkedHashMap<>();
        patterns.forEach((reading, pattern) -> found(pattern, chat, scene)
                .ifPresentOrElse(value -> found.put(reading, value), () -> missing(reading, pattern, chat)));
        found.forEach((reading, value) -> reading.take(
                scene,
                value.text(),
                value.message().text(),
                "" + patterns.get(reading),
                value.message().by(),
                value.message().desk()));
    }

    private Optional<Found> found(Pattern pattern, ChatContact chat, Scene scene) {
        Conversation conversation = chat.conversation();
        long latest = System.nanoTime() + FOR_THE_REST.toNanos();
        while (true) {
            List<Heard> heard = conversation.since(chat.begun());
            Optional<Found> found = newest(pattern, heard);
            Duration left = Duration.ofNanos(latest - System.nanoTime());
            if (found.isPresent()
                    || !mustBeThere
                    || !conversation.awaitMore(chat.begun() + heard.size(), scene.bearable(), left)) {
                return found;
            }
        }
    }

    private static Optional<Found> newest(Pattern pattern, List<Heard> messages) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            Matcher matcher = pattern.matcher(messages.get(i).text());
            if (matcher.find()) {
                String group = matcher.groupCount() > 0
                        ? matcher.group(1)
                        : messages.get(i).text();
                if (group != null) {
                    return Optional.of(new Found(group.strip(), messages.get(i)));
                }
            }
        }
        return Optional.empty();
    }

    private void missing(Reading reading, Pattern pattern, ChatContact chat) {
        if (!mustBeThere) {
            return;
        }
        String said = chat.conversation().lastWords();
        throw new CompanyMisbehaved(
                Failure.MISSING,
                chat.conversation().address() + ": the company said nothing like \"" + pattern + "\" to read \""
                        + reading.item() + "\" from."
                        + (said.isEmpty() ? " It said nothing." : " Its last words: \"" + said + "\"."));
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Set<String> learns() {
        Set<String> items = new LinkedHashSet<>();
        patterns.keySet().forEach(reading -> items.add(reading.item()));
        return items;
    }
}
