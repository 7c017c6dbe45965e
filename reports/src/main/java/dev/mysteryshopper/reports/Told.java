package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report being written. One that fails is told no more, and keeps no other from being written. */
final class Told {

    private Renderer.@Nullable Telling telling;
    private @Nullable IOException failure;

    Told(Renderer renderer, RunResult result, Path folder) {
        try {
            telling = renderer.begin(result, folder);
        } catch (IOException e) {
            failure = e;
        }
    }

    void journey(JourneyResult result, JourneyLog log) {
        if (telling == null || failure != null) {
            return;
        }
        try {
            telling.journey(result, log);
        } catch (IOException e) {
            failure = e;
        }
    }

    void close() {
        if (telling == null) {
            return;
        }
        try {
            telling.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    /** Why it could not be written; empty if it could. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }
}
