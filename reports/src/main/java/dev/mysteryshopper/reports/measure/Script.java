package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.StepStarted;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The sentences that a journey was played by, as a hash: steps that were skipped count, lines and keywords do not. */
final class Script {

    private static final int BYTES = 8;

    private Script() {}

    static String of(JourneyLog log) {
        MessageDigest digest = sha256();
        boolean any = false;
        for (var entry : log.entries()) {
            if (entry instanceof StepStarted step) {
                any = true;
                digest.update((step.text() + "\u0000").getBytes(StandardCharsets.UTF_8));
            }
        }
        return any ? HexFormat.of().formatHex(digest.digest(), 0, BYTES) : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
