package dev.mysteryshopper.reports.journal;

import dev.mysteryshopper.reports.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps pictures and large bodies beside the journal, in the folder {@link #FOLDER} of the run. A file is named by the
 * hash of its content: what is kept twice is stored once. Safe for use by many threads. Text is not redacted here: its
 * giver does that, with {@link Redactor#redact(String)}.
 */
public final class EvidenceStore {

    /** Name of the folder in the run's folder. */
    public static final String FOLDER = "evidence";

    private static final int HASH = 16;

    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "application/json", ".json",
            "application/problem+json", ".json",
            "text/plain", ".txt",
            // never .html: what a company sent must not run when it is opened
            "text/html", ".html.txt");

    private final Path run;

    /**
     * A store in a run's folder.
     *
     * @param run the run's folder, which exists; {@code evidence} is made in it when something is first kept
     */
    public EvidenceStore(Path run) {
        this.run = run;
    }

    /**
     * Keeps something.
     *
     * @param kind media type; what follows a semicolon does not matter
     * @param content the bytes
     * @return path inside the run's folder, with slashes
     * @throws IOException if it cannot be written
     */
    public String keep(String kind, byte[] content) throws IOException {
        String plain = kind.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String name = FOLDER + "/" + Sha256.hex(content, HASH) + ENDINGS.getOrDefault(plain, ".bin");
        Path file = run.resolve(name);
        if (Files.exists(file)) {
            return name;
        }
        Path folder = Files.createDirectories(run.resolve(FOLDER));
        Path beside = Files.createTempFile(folder, ".being-written-", "");
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        return name;
    }
}
