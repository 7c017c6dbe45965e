package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ChannelUsed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says things the way a leader would: channels, people, spans of time, lists. */
final class Words {

    private static final Map<String, String> BY_NAME = Map.of(
            "web",
            "on the web",
            "website",
            "on the website",
            "chat",
            "by chat",
            "api",
            "through the api",
            "email",
            "by email",
            "phone",
            "by phone",
            "sms",
            "by sms",
            "social",
            "on social media",
            "ticket",
            "in the ticket log",
            Sense.PUBLISHED,
            "as published");

    private final Map<String, String> kinds = new HashMap<>();

    Words(List<ChannelUsed> channels) {
        channels.forEach(channel -> kinds.put(channel.name(), channel.kind()));
    }

    /** {@code on the web}, {@code by chat}, {@code through the api}; a channel with a name of its own by its kind. */
    String on(String channel) {
        String known = BY_NAME.get(channel.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return switch (kinds.getOrDefault(channel, "")) {
            case "websocket" -> "by " + channel;
            case "http" -> "through " + channel;
            default -> "on " + channel;
        };
    }

    /** {@code By chat}: at the beginning of a sentence. */
    String onAtFirst(String channel) {
        return capital(on(channel));
    }

    /** {@code chat, Priya at Returns}. */
    static String who(String channel, @Nullable String by, @Nullable String desk) {
        String person = person(by, desk);
        return person.isEmpty() ? channel : channel + ", " + person;
    }

    /** {@code Priya at Returns}; empty if nobody in particular. */
    static String person(@Nullable String by, @Nullable String desk) {
        if (by == null || by.equals(desk)) {
            return desk == null ? "" : desk;
        }
        return desk == null ? by : by + " at " + desk;
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    static String capital(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    /** {@code 300 ms}, {@code 4.5 s}, {@code 45 s}, {@code 2 min 5 s}, {@code 1 h 10 min}. */
    static String span(Duration span) {
        long millis = span.toMillis();
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 10_000 && millis % 1_000 >= 50) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1_000.0).replace(".0 s", " s");
        }
        long seconds = (millis + 500) / 1_000;
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        if (minutes < 60) {
            return minutes + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    /** {@code 1 journey}, {@code 3 journeys}. */
    static String count(long n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    /** The text in one line, cut after so many characters. */
    static String line(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, cut) + "…";
    }
}
