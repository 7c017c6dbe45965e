package dev.mysteryshopper.reports.render.sarif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a result that is the same in every run. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String rule, String what) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((rule + '\n' + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
