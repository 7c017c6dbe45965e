package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A report being written, on a thread of its own, so that the reports of a run are written side by side while the journal
 * is read. One that fails is told no more, and keeps no other from being written. Used by the one thread that reads.
 */
final class Told {

    /** Most entries that reading may be ahead of writing: what is held in memory. */
    private static final int AHEAD = 20_000;

    private final Semaphore room = new Semaphore(AHEAD);
    private final ExecutorService thread;
    private Renderer.@Nullable Telling telling;
    private volatile @Nullable IOException failure;
    private volatile @Nullable Throwable mistake;

    private interface Work {
        void on(Renderer.Telling telling) throws IOException;
    }

    Told(Renderer renderer, RunResult result, Path folder) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, renderer.getClass().getSimpleName());
            made.setDaemon(true);
            return made;
        });
        try {
            telling = renderer.begin(result, folder);
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Has it tell a journey, as soon as it is through with those before. */
    void journey(JourneyResult result, JourneyLog log) {
        int size = Math.max(1, Math.min(AHEAD, log.entries().size()));
        room.acquireUninterruptibly(size);
        thread.execute(() -> {
            if (failure == null && mistake == null) {
                work(one -> one.journey(result, log));
            }
            room.release(size);
        });
    }

    /** Has it completed; another thread does it. */
    void close() {
        thread.execute(() -> work(Renderer.Telling::close));
        thread.shutdown();
    }

    private void work(Work work) {
        if (telling == null) {
            return;
        }
        try {
            work.on(telling);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        } catch (RuntimeException | Error e) {
            mistake = mistake == null ? e : mistake;
        }
    }

    /**
     * Waits until it is complete, also while the thread that waits is interrupted: what was seen is told in any case.
     *
     * @return why it could not be written; empty if it could
     */
    Optional<IOException> failure() {
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
        if (mistake instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (mistake instanceof Error wrong) {
            throw wrong;
        }
        return Optional.ofNullable(failure);
    }
}
