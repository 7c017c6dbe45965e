package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.hash.Sha256;
import io.opentelemetry.sdk.trace.IdGenerator;

/** Ids that a run's journeys have each time it is handed on, so that a collector does not keep it twice. Used by one thread. */
final class RunIds implements IdGenerator {

    private final String run;
    private String journey = "";
    private int spans;

    RunIds(String run) {
        this.run = run;
    }

    /** The ids that follow are of this journey. */
    void begin(String next) {
        journey = next;
        spans = 0;
    }

    @Override
    public String generateTraceId() {
        return hash("trace", 16);
    }

    @Override
    public String generateSpanId() {
        return hash("span " + spans++, 8);
    }

    private String hash(String what, int bytes) {
        return Sha256.hex(run + '\n' + journey + '\n' + what, bytes);
    }
}
