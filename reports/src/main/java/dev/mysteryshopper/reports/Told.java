package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report being written, alongside the reading of the journal and the other reports. One that fails is told no more, and
 * keeps no other from being written.
 */
final class Told {

    private final Alongside alongside;
    private Renderer.@Nullable Telling telling;
    private volatile @Nullable IOException failure;

    Told(Renderer renderer, RunResult result, Path folder) {
        alongside = new Alongside(renderer.getClass().getSimpleName());
        try {
            telling = renderer.begin(result, folder);
        } catch (IOException e) {
            failure = e;
        }
    }

    void journey(JourneyResult result, JourneyLog log, boolean last) {
        alongside.then(log.entries().size(), () -> {
            if (telling == null || failure != null) {
                return;
            }
            try {
                if (last) {
                    telling.journey(result, log);
                } else {
                    telling.earlier(result, log);
                }
            } catch (IOException e) {
                failure = e;
            }
        });
    }

    void close() {
        alongside.then(0, () -> {
            if (telling == null) {
                return;
            }
            try {
                telling.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        });
    }

    /** Waits until it is written or has failed. */
    void await() {
        alongside.await();
    }

    /**
     * Waits until it is written.
     *
     * @return why it could not be; empty if it could
     */
    Optional<IOException> failure() {
        alongside.done();
        return Optional.ofNullable(failure);
    }
}
