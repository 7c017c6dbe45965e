package dev.mysteryshopper.reports.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its name and takes the name only when it is whole. Used by one thread. */
public final class WholeFile implements AutoCloseable {

    private final Path target;
    private final Path beside;
    private final OutputStream out;
    private boolean whole;

    private WholeFile(Path target, Path beside, OutputStream out) {
        this.target = target;
        this.beside = beside;
        this.out = out;
    }

    /** Begins a file; one of that name stays as it is until the new one is whole. */
    public static WholeFile at(Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        return new WholeFile(target, beside, new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16));
    }

    /** Where to write. It need not be closed. */
    public OutputStream out() {
        return out;
    }

    /** Says that everything was written; {@link #close()} then gives the file its name. */
    public void whole() {
        whole = true;
    }

    /** Gives the file its name if it is whole, and removes what was written if it is not. */
    @Override
    public void close() throws IOException {
        out.close();
        if (whole) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(beside);
        }
    }
}
