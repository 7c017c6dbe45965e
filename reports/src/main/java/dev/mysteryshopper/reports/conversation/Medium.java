package dev.mysteryshopper.reports.conversation;

import java.util.Locale;

/** How a conversation is held, as far as it matters for what people say in it. */
public enum Medium {
    /** Spoken. */
    PHONE,
    /** Written, both sides present. */
    CHAT,
    /** Whole letters. */
    EMAIL,
    /** Short messages. */
    SMS,
    /** A public thread, with private messages in it. */
    SOCIAL,
    /** Anything else. */
    OTHER;

    /** The medium of a channel, by its name or its kind in the company file; {@link #OTHER} if neither tells. */
    public static Medium of(String channel, String kind) {
        Medium byName = of(channel);
        return byName == OTHER ? of(kind) : byName;
    }

    private static Medium of(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.contains("phone") || plain.contains("voice") || plain.contains("call") || plain.contains("ivr")) {
            return PHONE;
        }
        if (plain.contains("chat") || plain.contains("websocket") || plain.contains("messenger")) {
            return CHAT;
        }
        if (plain.contains("mail") || plain.contains("letter")) {
            return EMAIL;
        }
        if (plain.contains("sms") || plain.contains("text") || plain.contains("whatsapp")) {
            return SMS;
        }
        return plain.contains("social") || plain.contains("twitter") || plain.contains("facebook") ? SOCIAL : OTHER;
    }

    /** Whether both sides are there at the same time. */
    boolean isLive() {
        return this == PHONE || this == CHAT;
    }

    /** Whether an answer may come hours later, from whoever is there. */
    boolean isThread() {
        return this == EMAIL || this == SMS || this == SOCIAL;
    }
}
