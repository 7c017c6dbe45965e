package dev.mysteryshopper.reports.opinion;

import dev.mysteryshopper.reports.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Answers of advisors, a file each, named by a hash of who was asked and all that was asked: asking again costs nothing and gives the
 * same. Safe to use from several threads and programs.
 */
public final class KeptAnswers {

    private final Path folder;

    /** @param folder where they lie; made when the first one is kept */
    public KeptAnswers(Path folder) {
        this.folder = folder;
    }

    /** The answer that was given; empty if none was, or it cannot be read any more. */
    Optional<Advice> find(String advisor, Matter matter) {
        try {
            return Optional.of(Advice.read(Files.readString(file(advisor, matter))));
        } catch (IOException | NoAdvice e) {
            return Optional.empty();
        }
    }

    /** Keeps an answer; one that cannot be kept is asked for again the next time. */
    void keep(String advisor, Matter matter, Advice advice) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "answer", ".part");
            Files.writeString(beside, advice.json());
            Files.move(beside, file(advisor, matter), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // it is a cache
        }
    }

    private Path file(String advisor, Matter matter) {
        String all = String.join(
                "\u0000",
                advisor,
                matter.question(),
                matter.subject(),
                matter.fact(),
                matter.type().word(),
                matter.askedOn(),
                matter.first(),
                matter.second());
        return folder.resolve(Sha256.hex(all, Sha256.WHOLE) + ".json");
    }
}
