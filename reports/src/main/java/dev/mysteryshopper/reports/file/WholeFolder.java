package dev.mysteryshopper.reports.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled beside its name and takes the name only when it is whole. Used by one thread. */
public final class WholeFolder implements AutoCloseable {

    private final Path target;
    private final Path beside;
    private boolean whole;

    private WholeFolder(Path target, Path beside) {
        this.target = target;
        this.beside = beside;
    }

    /** Begins an empty folder; one of that name stays as it is until the new one is whole. */
    public static WholeFolder at(Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        remove(beside);
        Files.createDirectories(beside);
        return new WholeFolder(target, beside);
    }

    /** Where to write. */
    public Path beside() {
        return beside;
    }

    /** Copies a file into the folder, unless one of that name is there. */
    public void copy(Path file, String name) {
        Path copy = beside.resolve(name);
        if (!Files.exists(copy)) {
            try {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot copy " + file + " to " + copy, e);
            }
        }
    }

    /** Says that everything was written; {@link #close()} then gives the folder its name. */
    public void whole() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (whole) {
            remove(target);
            Files.move(beside, target);
        } else {
            remove(beside);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
