package dev.mysteryshopper.runner.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The folder in which everything of one run lies.
 *
 * @param path where it lies, absolute
 * @param id id of the run, also the end of the folder's name
 */
public record RunFolder(Path path, String id) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int TRIES = 100;

    /**
     * Makes a new one, named by the time and an id.
     *
     * @param out folder to make it in; made if it does not exist
     * @param now the time
     * @param random makes the id
     * @throws IOException if it cannot be made
     */
    public static RunFolder make(Path out, Instant now, RandomGenerator random) throws IOException {
        Path in = Files.createDirectories(out.toAbsolutePath().normalize());
        for (int i = 0; i < TRIES; i++) {
            String id = Integer.toString(36 * 36 * 36 + random.nextInt(36 * 36 * 36 * 35), 36);
            try {
                return new RunFolder(Files.createDirectory(in.resolve(TIME.format(now) + "-" + id)), id);
            } catch (FileAlreadyExistsException taken) {
                // another run began in the same second with the same id: the next id will do
            }
        }
        throw new IOException(
                "No folder for the run could be made in " + in + ": all names that were tried are taken.");
    }
}
