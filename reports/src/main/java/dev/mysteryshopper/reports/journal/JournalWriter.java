package dev.mysteryshopper.reports.journal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Appends entries to a journal, one line each, redacted. An entry is with the operating system when {@link #append}
 * returns, so that a run that is killed keeps all it saw. Safe for use by many threads.
 */
public final class JournalWriter implements AutoCloseable {

    private final Path file;
    private final Redactor redactor;
    private final EntryJson json = new EntryJson();
    private final OutputStream out;
    private @Nullable String ended;

    /**
     * Begins a journal. Its first entry must be the {@link RunStarted}.
     *
     * @param file a file that does not exist, in a folder that does
     * @param redactor takes out what must not reach a file
     * @throws IOException if there is such a file already, or it cannot be made
     */
    public JournalWriter(Path file, Redactor redactor) throws IOException {
        this.file = file;
        this.redactor = redactor;
        Files.createFile(file);
        // not a channel: those close for good when a thread that writes is interrupted
        this.out = new FileOutputStream(file.toFile(), true);
    }

    /**
     * Appends an entry.
     *
     * @return the entry as it was written, which is the one to keep: redacted
     * @throws UncheckedIOException if it cannot be written; nothing more can be appended then
     * @throws IllegalStateException if the journal was closed
     */
    public <E extends Entry> E append(E entry) {
        E redacted = redactor.redact(entry);
        byte[] line = json.write(redacted);
        synchronized (out) {
            if (ended != null) {
                throw new IllegalStateException(ended + " A " + entry.getClass().getSimpleName() + " came after that.");
            }
            try {
                out.write(line);
            } catch (IOException e) {
                ended = file + ": the journal broke off: " + e.getMessage() + ".";
                throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage() + ".", e);
            }
        }
        return redacted;
    }

    /** Ends the journal. Does nothing the second time. */
    @Override
    public void close() throws IOException {
        synchronized (out) {
            if (ended == null) {
                ended = file + ": the journal was closed.";
            }
            out.close();
        }
    }
}
