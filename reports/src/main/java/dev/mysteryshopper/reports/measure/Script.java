package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.hash.Sha256;
import dev.mysteryshopper.reports.journal.StepStarted;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The sentences that a journey was played by, as a hash: steps that were skipped count, lines and keywords do not. */
final class Script {

    private static final int BYTES = 8;

    private Script() {}

    static String of(JourneyLog log) {
        MessageDigest digest = Sha256.begin();
        boolean any = false;
        for (var entry : log.entries()) {
            if (entry instanceof StepStarted step) {
                any = true;
                digest.update((step.text() + "\u0000").getBytes(StandardCharsets.UTF_8));
            }
        }
        return any ? Sha256.hex(digest, BYTES) : "";
    }
}
