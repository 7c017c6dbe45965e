package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells by a few letters whether a file is the same as on another day. */
final class Fingerprint {

    private static final int BYTES = 6;

    private Fingerprint() {}

    /** The first twelve digits of the file's SHA-256. */
    static String of(Path file) throws IOException {
        return Sha256.hex(Files.readAllBytes(file), BYTES);
    }
}
