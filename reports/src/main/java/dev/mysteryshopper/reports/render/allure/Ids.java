package dev.mysteryshopper.reports.render.allure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names that are the same whenever they are made from the same parts. */
final class Ids {

    private Ids() {}

    /** A UUID for what these parts name together. */
    static String uuid(String... parts) {
        return UUID.nameUUIDFromBytes(bytes(parts)).toString();
    }

    /** A hash of the parts, in 32 small hexadecimal digits. */
    static String hash(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(parts));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] bytes(String... parts) {
        return String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
    }
}
