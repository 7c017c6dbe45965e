package dev.mysteryshopper.reports.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which every Java has. Where names are made of it, its first bytes are enough. */
public final class Sha256 {

    /** Bytes of a whole one. */
    public static final int WHOLE = 32;

    private Sha256() {}

    /** Begins one, to which contents are given piece by piece. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Ends one: its first bytes, two small hexadecimal digits each. */
    public static String hex(MessageDigest begun, int bytes) {
        return HexFormat.of().formatHex(begun.digest(), 0, bytes);
    }

    /** That of a content: its first bytes, two small hexadecimal digits each. */
    public static String hex(byte[] content, int bytes) {
        MessageDigest digest = begin();
        digest.update(content);
        return hex(digest, bytes);
    }

    /** That of a text in UTF-8: its first bytes, two small hexadecimal digits each. */
    public static String hex(String text, int bytes) {
        return hex(text.getBytes(StandardCharsets.UTF_8), bytes);
    }
}
