package dev.mysteryshopper.reports.conversation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as a test tells it: each line comes 30 seconds after the one before (the company's letter after an hour, its
 * public message after ten minutes), from a Monday on.
 */
final class Talk {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Medium medium;
    private final List<Turn> turns = new ArrayList<>();
    private Instant now = MONDAY;

    private Talk(Medium medium) {
        this.medium = medium;
    }

    static Talk by(Medium medium) {
        return new Talk(medium);
    }

    Talk shopper(String text) {
        return add(false, null, null, text, 30);
    }

    Talk company(@Nullable String by, @Nullable String desk, String text) {
        return add(true, by, desk, text, pause());
    }

    private int pause() {
        return switch (medium) {
            case EMAIL -> 3_600;
            case SOCIAL -> 600;
            default -> 30;
        };
    }

    /** Answers faster than anybody types. */
    Talk bot(@Nullable String by, String text) {
        return add(true, by, null, text, 2);
    }

    private Talk add(boolean company, @Nullable String by, @Nullable String desk, String text, int seconds) {
        now = now.plusSeconds(seconds);
        turns.add(new Turn(turns.size(), now, company, by, desk, null, text, List.of()));
        return this;
    }

    JourneyTalk journey(Talk... more) {
        List<Conversation> talks = new ArrayList<>();
        Stream.concat(Stream.of(this), Stream.of(more))
                .forEach(talk -> talks.add(talk.conversation("c" + talks.size())));
        return new TalkReader(ZoneOffset.UTC).read(talks);
    }

    private Conversation conversation(String id) {
        return new Conversation(id, "Dana", medium, false, MONDAY, now, turns);
    }

    ContactTalk read() {
        return journey().contacts().get(0);
    }

    List<String> handOvers() {
        return read().handOvers().stream()
                .map(handOver -> handOver.message() + " " + handOver.kind())
                .toList();
    }

    List<String> retells() {
        return read().asks().stream()
                .filter(Ask::retell)
                .map(ask -> ask.message() + " " + ask.item())
                .toList();
    }

    List<Integer> pauses() {
        return read().pauses().stream().map(Pause::message).toList();
    }

    List<String> pledges() {
        return read().pledges().stream().map(Pledge::within).toList();
    }
}
