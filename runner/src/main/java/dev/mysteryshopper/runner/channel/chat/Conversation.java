package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What has been heard in a chat so far. What comes in is written down on the thread it comes in on; the journey's thread
 * waits here for it.
 */
final class Conversation {

    private static final int LONGEST_QUOTE = 120;

    private final String address;
    private final Frames frames;
    private final Seen seen;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stirred = lock.newCondition();
    private final List<Heard> messages = new ArrayList<>();
    private Optional<CompanyMisbehaved> end = Optional.empty();
    private Optional<String> desk = Optional.empty();
    private long lastWordNanos = System.nanoTime();
    private int passedOn;
    private boolean left;

    Conversation(String address, Frames frames, Seen seen) {
        this.address = address;
        this.frames = frames;
        this.seen = seen;
    }

    /** A frame came in. */
    void hear(String text, Moment came) {
        Frame frame;
        try {
            frame = frames.hear(text);
        } catch (IOException e) {
            end(Failure.UNREADABLE, "a frame came that is not JSON: \"" + quote(text) + "\".");
            return;
        }
        lock.lock();
        try {
            if (!left) {
                take(frame, came);
                stirred.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void take(Frame frame, Moment came) {
        String journey = seen.journey();
        String contact = seen.contact();
        if (frame instanceof Frame.Message said) {
            seen.write(new MessageReceived(
                    came,
                    journey,
                    contact,
                    said.text(),
                    said.by().orElse(null),
                    said.desk().orElse(null),
                    said.automated().orElse(null)));
            messages.add(new Heard(messages.size(), came, said.text(), said.by(), said.desk()));
            desk = said.desk().or(() -> desk);
            lastWordNanos = System.nanoTime();
        } else if (frame instanceof Frame.Queued queued) {
            // no reply: the shopper's patience goes on running
            seen.write(new Queued(came, journey, contact, queued.desk().orElse(null), queued.position()));
        } else if (frame instanceof Frame.Joined joined) {
            changed(came, desk, joined.desk(), joined.by(), joined.automated(), Optional.empty(), Optional.empty());
        } else if (frame instanceof Frame.Transferred to) {
            passedOn++;
            changed(came, to.from().or(() -> desk), to.to(), to.by(), to.automated(), to.kind(), to.briefed());
        } else if (frame instanceof Frame.Hold hold) {
            seen.write(new Held(came, journey, contact, hold.text()));
            lastWordNanos = System.nanoTime();
        } else if (frame instanceof Frame.Resumed resumed) {
            seen.write(new Resumed(came, journey, contact, resumed.text()));
            lastWordNanos = System.nanoTime();
        } else if (frame instanceof Frame.Closed closed) {
            String why = closed.reason().isBlank() ? "" : " (" + closed.reason() + ")";
            end = end.or(() -> Optional.of(new CompanyMisbehaved(
                    Failure.DROPPED, Ending.CLOSED_BY_COMPANY, address + ": the company ended the chat" + why + ".")));
        }
    }

    private void changed(
            Moment came,
            Optional<String> from,
            Optional<String> to,
            Optional<String> by,
            Optional<Boolean> automated,
            Optional<String> kind,
            Optional<Boolean> briefed) {
        seen.write(new DeskChanged(
                came,
                seen.journey(),
                seen.contact(),
                from.orElse(null),
                to.orElse(null),
                by.orElse(null),
                automated.orElse(null),
                kind.orElse(null),
                briefed.orElse(null)));
        desk = to.or(() -> desk);
        lastWordNanos = System.nanoTime();
    }

    /** A frame came that is larger than anyone reads. */
    void tooLarge(int most) {
        end(Failure.UNREADABLE, "a frame came that is larger than " + most / (1024 * 1024) + " MB.");
    }

    /** A frame came that is no text. */
    void notText() {
        end(Failure.UNREADABLE, "a binary frame came. Expected text.");
    }

    /** The company closed the connection. */
    void closed(int status, String reason) {
        String why = reason.isBlank() ? "" : " (" + reason + ")";
        boolean inOrder = status == 1000;
        ended(new CompanyMisbehaved(
                Failure.DROPPED,
                inOrder ? Ending.CLOSED_BY_COMPANY : Ending.DROPPED,
                address + ": the company closed the connection" + (inOrder ? "" : " with status " + status) + why
                        + "."));
    }

    /** The connection broke. */
    void broke(Throwable trouble) {
        String why = trouble.getMessage() == null ? trouble.getClass().getSimpleName() : trouble.getMessage();
        end(Failure.DROPPED, "the connection broke (" + why + ").");
    }

    private void end(Failure failure, String what) {
        ended(new CompanyMisbehaved(failure, address + ": " + what));
    }

    private void ended(CompanyMisbehaved why) {
        lock.lock();
        try {
            end = end.or(() -> Optional.of(why));
            stirred.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The shopper left: what comes in from now on is not written down. */
    void leave() {
        lock.lock();
        try {
            left = true;
        } finally {
            lock.unlock();
        }
    }

    /** The shopper said something: their patience begins anew. */
    void spoke() {
        lock.lock();
        try {
            lastWordNanos = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    /** How the conversation ended; empty if it goes on. */
    Optional<CompanyMisbehaved> ended() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    /** How often the shopper was passed on. */
    int passedOn() {
        lock.lock();
        try {
            return passedOn;
        } finally {
            lock.unlock();
        }
    }

    /** Number of messages heard. */
    int size() {
        lock.lock();
        try {
            return messages.size();
        } finally {
            lock.unlock();
        }
    }

    /** The messages from one on, in order. */
    List<Heard> since(int index) {
        lock.lock();
        try {
            return List.copyOf(messages.subList(Math.min(index, messages.size()), messages.size()));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a message.
     *
     * @param index its number
     * @param patience longest wait since the last thing that the company said or did for the shopper, or the shopper
     *     said
     * @param most longest wait in any case
     * @return the message; empty if it did not come in time
     * @throws CompanyMisbehaved if the conversation ended before it came
     */
    Optional<Heard> await(int index, Duration patience, Duration most) {
        if (awaitMore(index, patience, most)) {
            return Optional.of(since(index).get(0));
        }
        ended().ifPresent(why -> {
            throw why;
        });
        return Optional.empty();
    }

    /** The same, but tells only whether the message came; false also if the conversation ended before. */
    boolean awaitMore(int index, Duration patience, Duration most) {
        long latest = System.nanoTime() + most.toNanos();
        lock.lock();
        try {
            while (messages.size() <= index) {
                if (end.isPresent()) {
                    return false;
                }
                long now = System.nanoTime();
                long left = Math.min(lastWordNanos + patience.toNanos() - now, latest - now);
                if (left <= 0) {
                    return false;
                }
                boolean unused = stirred.await(left, TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolTrouble("The run was stopped while it waited for a reply from " + address + ".", e);
        } finally {
            lock.unlock();
        }
    }

    /** What the company said last, for a message; empty if it never spoke. */
    String lastWords() {
        List<Heard> all = since(Math.max(0, size() - 1));
        return all.isEmpty() ? "" : quote(all.get(0).text());
    }

    /** Where it takes place. */
    String address() {
        return address;
    }

    private static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "..." : line;
    }
}
