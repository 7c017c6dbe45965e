package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.runner.channel.Seen;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The line a conversation comes in on: puts frames together from their parts, stamps them the moment the last part is
 * off the wire, and hands them on.
 */
final class Line implements WebSocket.Listener {

    /** Most characters of a frame. A person reads no longer message. */
    static final int LARGEST = 1024 * 1024;

    private final Conversation conversation;
    private final Seen seen;
    private final InTurn later;
    private final StringBuilder parts = new StringBuilder();

    /**
     * @param conversation what hears it
     * @param seen whose clock it is stamped by
     * @param later where it is heard, so that nothing else that comes in has to wait for it
     */
    Line(Conversation conversation, Seen seen, InTurn later) {
        this.conversation = conversation;
        this.seen = seen;
        this.later = later;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        Moment came = seen.now();
        if (parts.length() + part.length() > LARGEST) {
            parts.setLength(0);
            later.run(() -> conversation.tooLarge(LARGEST));
            socket.abort();
            return null;
        }
        parts.append(part);
        if (last) {
            String frame = parts.toString();
            parts.setLength(0);
            later.run(() -> conversation.hear(frame, came));
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
        later.run(conversation::notText);
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        later.run(() -> conversation.closed(status, reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable trouble) {
        later.run(() -> conversation.broke(trouble));
    }
}
