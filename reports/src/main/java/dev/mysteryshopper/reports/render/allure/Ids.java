package dev.mysteryshopper.reports.render.allure;

import dev.mysteryshopper.reports.hash.Sha256;
import java.nio.charset.StandardCharsets;
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
        return Sha256.hex(bytes(parts), 16);
    }

    private static byte[] bytes(String... parts) {
        return String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
    }
}
