package dev.mysteryshopper.practice.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest messages of the company's, oldest first; older ones are let go. Safe for use by many threads. */
final class ChatLog {
    private static final int MOST_ENTRIES = 100_000;

    private final Deque<ChatLogEntry> entries = new ArrayDeque<>();

    synchronized void add(ChatLogEntry entry) {
        if (entries.size() == MOST_ENTRIES) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }

    synchronized List<ChatLogEntry> entries() {
        return List.copyOf(entries);
    }
}
