package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.shopper.Memory;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A shopper's chat with the company. Used by the journey's thread alone; what comes in goes to the conversation. */
public final class ChatContact implements Contact {

    private static final Duration TO_SEND = Duration.ofSeconds(10);
    private static final Duration TO_LEAVE = Duration.ofMillis(500);
    private static final Duration TO_BE_LET_GO = Duration.ofSeconds(5);

    private final WebSocket socket;
    private final Conversation conversation;
    private final Frames frames;
    private final Memory memory;
    private final Seen seen;
    private final Duration longest;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> answered = new HashMap<>();
    private int begun;
    private int unread;
    private long spokeNanos;
    private boolean spoke;
    private boolean first = true;

    ChatContact(
            WebSocket socket,
            Conversation conversation,
            Frames frames,
            Memory memory,
            Caller caller,
            Duration longest) {
        this.socket = socket;
        this.conversation = conversation;
        this.frames = frames;
        this.memory = memory;
        this.seen = caller.seen();
        this.longest = longest;
    }

    @Override
    public void begin(String action) {
        rules.clear();
        spoke = false;
        // what was said before the first action, a greeting, belongs to it
        begun = first ? 0 : conversation.size();
        first = false;
        unread = begun;
    }

    /** Says something. */
    void say(String text, Collection<String> told) {
        conversation.ended().ifPresent(end -> {
            throw end;
        });
        String frame = frames.say(text, memory);
        Moment said = seen.now();
        CompletableFuture<WebSocket> sending = socket.sendText(frame, true);
        conversation.spoke();
        try {
            // the JDK refuses a second frame before the first is through
            sending.get(TO_SEND.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new CompanyMisbehaved(
                    Failure.DROPPED, conversation.address() + ": a message could not be sent, the line takes nothing.");
        } catch (ExecutionException e) {
            throw conversation
                    .ended()
                    .orElseGet(() -> new CompanyMisbehaved(
                            Failure.DROPPED,
                            conversation.address() + ": a message could not be sent, the connection is broken."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolTrouble("The run was stopped while it wrote to " + conversation.address() + ".", e);
        }
        seen.write(new MessageSent(said, seen.journey(), seen.contact(), text, List.copyOf(told)));
        if (!spoke) {
            spoke = true;
            spokeNanos = said.nanos();
        }
    }

    /** What has been heard. */
    Conversation conversation() {
        return conversation;
    }

    /** The number of the next message that has not been dealt with. */
    int unread() {
        return unread;
    }

    /** A message was dealt with. */
    void dealtWith(Heard message) {
        unread = message.index() + 1;
    }

    /** Whether a message came after the shopper first spoke in this action; true if they have not spoken. */
    boolean answersUs(Heard message) {
        return !spoke || message.moment().nanos() >= spokeNanos;
    }

    /** The number of the first message of this action. */
    int begun() {
        return begun;
    }

    /** Adds rules for what may be asked; they hold until the action ends. */
    void expect(List<Rule> more) {
        rules.addAll(more);
    }

    /** The rules for what may be asked. */
    List<Rule> rules() {
        return rules;
    }

    /** Counts an answer for an item, and says how many there were in this contact. */
    int answer(String item) {
        return answered.merge(item, 1, Integer::sum);
    }

    /** Longest time that anything may take, however patient the shopper is. */
    Duration longest() {
        return longest;
    }

    @Override
    public void close() {
        conversation.leave();
        if (socket.isOutputClosed()) {
            socket.abort();
            return;
        }
        try {
            CompletableFuture<WebSocket> leaving = socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
            leaving.get(TO_LEAVE.toNanos(), TimeUnit.NANOSECONDS);
            CompletableFuture.delayedExecutor(TO_BE_LET_GO.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(socket::abort);
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            socket.abort();
        } catch (InterruptedException e) {
            socket.abort();
            Thread.currentThread().interrupt();
        }
    }
}
