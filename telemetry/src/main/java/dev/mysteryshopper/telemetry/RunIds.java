package dev.mysteryshopper.telemetry;

import io.opentelemetry.sdk.trace.IdGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((run + '\n' + journey + '\n' + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
