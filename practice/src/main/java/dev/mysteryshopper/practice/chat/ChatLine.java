package dev.mysteryshopper.practice.chat;

import dev.mysteryshopper.practice.desk.Agent;
import dev.mysteryshopper.practice.desk.Conversation;
import dev.mysteryshopper.practice.desk.Step;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;

/**
 * The line to one customer. Messages wait in an inbox until the company is done with the one before, so that a
 * conversation goes the same way however fast the customer types.
 */
public final class ChatLine implements Session.Listener.AutoDemanding {
    private static final System.Logger LOG = System.getLogger(ChatLine.class.getName());
    private static final int LARGEST_INBOX = 50;
    private static final int MOST_GARBAGE = 20;

    /** What the customer wrote, and when it had arrived. */
    private record Letter(String text, Instant at, long nanos) {}

    private final ChatDesk desk;
    private final long number;
    private final String customer;
    private final Conversation conversation;
    private final Deque<Letter> inbox = new ArrayDeque<>();
    private @Nullable Session session;
    private boolean busy;
    private boolean closed;
    private int garbage;
    private long lastWordNanos = System.nanoTime();

    ChatLine(ChatDesk desk, long number, String customer, Conversation conversation) {
        this.desk = desk;
        this.number = number;
        this.customer = customer;
        this.conversation = conversation;
    }

    @Override
    public synchronized void onWebSocketOpen(Session opened) {
        session = opened;
        desk.after(desk.idle(), this::closeIfIdle);
    }

    @Override
    public void onWebSocketText(String frame) {
        long nanos = System.nanoTime();
        Instant at = Instant.now();
        Optional<String> text = Frames.read(frame);
        if (text.isEmpty()) {
            refuse("Frames are JSON: {\"text\": \"...\"}.");
        } else {
            take(new Letter(text.get(), at, nanos));
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        refuse("Frames are text, not binary.");
    }

    @Override
    public synchronized void onWebSocketClose(int statusCode, String reason, Callback callback) {
        closed = true;
        inbox.clear();
        callback.succeed();
    }

    @Override
    public synchronized void onWebSocketError(Throwable cause) {
        closed = true;
        inbox.clear();
    }

    private synchronized void take(Letter letter) {
        lastWordNanos = letter.nanos;
        if (closed) {
            return;
        }
        if (inbox.size() == LARGEST_INBOX) {
            end(StatusCode.POLICY_VIOLATION, "too many messages at once");
            return;
        }
        inbox.add(letter);
        if (!busy) {
            busy = true;
            desk.after(Duration.ZERO, this::next);
        }
    }

    private synchronized void refuse(String why) {
        lastWordNanos = System.nanoTime();
        garbage++;
        if (garbage > MOST_GARBAGE) {
            end(StatusCode.BAD_DATA, "no frames of ours");
        } else {
            send(Frames.error(why));
        }
    }

    private synchronized void next() {
        Letter letter = closed ? null : inbox.poll();
        if (letter == null) {
            busy = false;
            return;
        }
        List<Step> steps;
        try {
            steps = conversation.hear(letter.text);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "the chat desk failed at \"" + letter.text + "\"", failure);
            end(StatusCode.SERVER_ERROR, "the chat desk failed");
            return;
        }
        go(steps, 0, letter);
    }

    /** Does a step when its time has come, and then sees to the next. */
    private void go(List<Step> steps, int index, Letter letter) {
        if (index == steps.size()) {
            next();
            return;
        }
        Step step = steps.get(index);
        if (step instanceof Step.Say) {
            send(Frames.typing());
        }
        later(desk.pace().before(step), () -> {
            act(step, letter);
            later(desk.pace().after(step), () -> {
                if (step instanceof Step.Hold) {
                    send(Frames.resumed());
                }
                go(steps, index + 1, letter);
            });
        });
    }

    private void later(Duration companyTime, Runnable work) {
        if (companyTime.isZero()) {
            work.run();
        } else {
            desk.afterCompanyTime(companyTime, () -> {
                synchronized (this) {
                    work.run();
                }
            });
        }
    }

    private void act(Step step, Letter letter) {
        if (step instanceof Step.Say say) {
            say(say, letter);
        } else if (step instanceof Step.PassOn passOn) {
            send(Frames.transfer(passOn));
        } else if (step instanceof Step.Join join) {
            send(Frames.joined(join));
        } else if (step instanceof Step.Queue queue) {
            send(Frames.queued(queue));
        } else if (step instanceof Step.Hold hold) {
            send(Frames.hold(hold));
        } else if (step instanceof Step.Behind behind) {
            behind.work().run();
        } else if (step instanceof Step.Close close) {
            send(Frames.closed(close.reason()));
            end(StatusCode.NORMAL, close.reason());
        } else if (step instanceof Step.Break) {
            breakOff();
        }
    }

    private void say(Step.Say say, Letter letter) {
        Agent by = say.by();
        String frame = Frames.message(say);
        // written down first: whoever has heard it finds it in the log
        desk.record(new ChatLogEntry(
                number,
                customer,
                letter.text,
                by.name(),
                by.desk().label(),
                say.text(),
                letter.at,
                letter.nanos,
                Instant.now(),
                System.nanoTime()));
        send(frame);
    }

    private synchronized void closeIfIdle() {
        Duration quiet = Duration.ofNanos(System.nanoTime() - lastWordNanos);
        if (closed) {
            return;
        }
        if (busy || quiet.compareTo(desk.idle()) < 0) {
            desk.after(busy ? desk.idle() : desk.idle().minus(quiet), this::closeIfIdle);
        } else {
            send(Frames.closed("idle"));
            end(StatusCode.NORMAL, "idle");
        }
    }

    private void send(String frame) {
        Session open = session;
        if (open != null && !closed) {
            open.sendText(frame, Callback.NOOP);
        }
    }

    private void end(int code, String reason) {
        Session open = session;
        if (open != null && !closed) {
            open.close(code, reason, Callback.NOOP);
        }
        closed = true;
        inbox.clear();
    }

    private void breakOff() {
        Session open = session;
        if (open != null && !closed) {
            open.disconnect();
        }
        closed = true;
        inbox.clear();
    }
}
