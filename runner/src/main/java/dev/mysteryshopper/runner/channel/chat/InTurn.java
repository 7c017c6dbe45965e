package dev.mysteryshopper.runner.channel.chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Does the work of one conversation one after the other, on threads that it shares with others. */
final class InTurn {

    private final Executor threads;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    InTurn(Executor threads) {
        this.threads = threads;
    }

    /** Does the work when all that came before it is done. Does not wait. Nothing is done any more after the run. */
    synchronized void run(Runnable work) {
        waiting.add(work);
        if (!busy) {
            busy = true;
            go();
        }
    }

    private void go() {
        try {
            threads.execute(this::next);
        } catch (RejectedExecutionException e) {
            waiting.clear(); // the run is over
        }
    }

    private void next() {
        Runnable work;
        synchronized (this) {
            work = waiting.poll();
        }
        try {
            if (work != null) {
                work.run();
            }
        } finally {
            synchronized (this) {
                busy = !waiting.isEmpty();
                if (busy) {
                    go();
                }
            }
        }
    }
}
