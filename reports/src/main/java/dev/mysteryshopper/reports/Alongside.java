package dev.mysteryshopper.reports;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done on a thread of its own while the journal is read, piece by piece and in order. Reading waits when it
 * is too far ahead, so that what is held in memory does not grow with the journal. Safe for use by many threads.
 */
final class Alongside {

    /** Most entries that reading may be ahead. */
    private static final int AHEAD = 20_000;

    private final Semaphore room = new Semaphore(AHEAD);
    private final ExecutorService thread;
    private volatile @Nullable Throwable mistake;

    Alongside(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Has a piece of work done after those before; none is done after one that threw.
     *
     * @param entries how many entries it holds in memory
     * @throws RejectedExecutionException if all was said to be done
     */
    void then(int entries, Runnable work) {
        int size = Math.max(1, Math.min(AHEAD, entries));
        room.acquireUninterruptibly(size);
        try {
            thread.execute(() -> {
                try {
                    if (mistake == null) {
                        work.run();
                    }
                } catch (RuntimeException | Error e) {
                    mistake = e;
                } finally {
                    room.release(size);
                }
            });
        } catch (RejectedExecutionException e) {
            room.release(size);
            throw e;
        }
    }

    /** Waits until all is done, also while the thread that waits is interrupted: what was seen is told in any case. */
    void await() {
        thread.shutdown();
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until all is done.
     *
     * @throws RuntimeException what the work threw
     */
    void done() {
        await();
        if (mistake instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (mistake instanceof Error wrong) {
            throw wrong;
        }
    }
}
