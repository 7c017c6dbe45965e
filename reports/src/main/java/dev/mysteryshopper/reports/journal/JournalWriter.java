package dev.mysteryshopper.reports.journal;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appends entries to a journal, one line each, redacted. An entry is with the operating system when {@link #append}
 * returns, so that a run that is killed keeps all it saw. Safe for use by many threads.
 */
public final class JournalWriter implements AutoCloseable {

    private final Path file;
    private final Redactor redactor;
    private final @Nullable Pseudonyms pseudonyms;
    private boolean rewritten;
    private final EntryJson json = new EntryJson();
    private final OutputStream out;
    private @Nullable String ended;
    private long entries;

    /**
     * Begins a journal. Its first entry must be the {@link RunStarted}.
     *
     * @param file a file that does not exist, in a folder that does
     * @param redactor takes out what must not reach a file
     * @throws IOException if there is such a file already, or it cannot be made
     */
    public JournalWriter(Path file, Redactor redactor) throws IOException {
        this(file, redactor, null);
    }

    /**
     * Begins a journal in which people of the company have pseudonyms. A name that stood in what was said before anybody was
     * seen to bear it is replaced when the journal is closed.
     *
     * @param pseudonyms puts them in; null to leave names as they are
     */
    public JournalWriter(Path file, Redactor redactor, @Nullable Pseudonyms pseudonyms) throws IOException {
        this.file = file;
        this.redactor = redactor;
        this.pseudonyms = pseudonyms;
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
        E redacted = kept(entry);
        write(json.write(redacted), 1, "A " + entry.getClass().getSimpleName());
        return redacted;
    }

    /**
     * Entries that stand ready to be appended.
     *
     * @param entries the entries as they will be written, which are the ones to keep: redacted
     */
    public record Sheaf<E extends Entry>(List<E> entries, ByteBuffer lines) {}

    /** Makes entries ready, in the thread that calls: most of the work of a journal is done here. */
    public <E extends Entry> Sheaf<E> ready(List<E> entries) {
        List<E> redacted = new ArrayList<>(entries.size());
        ByteArrayOutputStream lines = new ByteArrayOutputStream(256 * entries.size());
        if (pseudonyms != null) {
            entries.forEach(pseudonyms::learn);
        }
        for (E entry : entries) {
            E kept = kept(entry);
            redacted.add(kept);
            lines.writeBytes(json.write(kept));
        }
        return new Sheaf<>(redacted, ByteBuffer.wrap(lines.toByteArray()));
    }

    /**
     * Appends entries that stand ready, one after the other.
     *
     * @throws UncheckedIOException if they cannot be written; nothing more can be appended then
     * @throws IllegalStateException if the journal was closed
     */
    public void append(Sheaf<?> sheaf) {
        write(sheaf.lines().array(), sheaf.entries().size(), "A sheaf of entries");
    }

    private void write(byte[] lines, int many, String what) {
        synchronized (out) {
            if (ended != null) {
                throw new IllegalStateException(ended + " " + what + " came after that.");
            }
            try {
                out.write(lines);
                entries += many;
            } catch (IOException e) {
                ended = file + ": the journal broke off: " + e.getMessage() + ".";
                throw new UncheckedIOException(file + ": cannot be written: " + e.getMessage() + ".", e);
            }
        }
    }

    private <E extends Entry> E kept(E entry) {
        E redacted = redactor.redact(entry);
        if (pseudonyms == null) {
            return redacted;
        }
        pseudonyms.learn(redacted);
        return pseudonyms.in(redacted);
    }

    /** Whether something was changed when the journal was closed, so that what was appended is not what stands in it. */
    public boolean rewritten() {
        synchronized (out) {
            return rewritten;
        }
    }

    /** How many entries were appended. */
    public long entries() {
        synchronized (out) {
            return entries;
        }
    }

    /** Ends the journal. Does nothing the second time. */
    @Override
    public void close() throws IOException {
        synchronized (out) {
            if (ended == null) {
                ended = file + ": the journal was closed.";
            }
            out.close();
            if (pseudonyms != null && pseudonyms.people() > 0 && !rewritten) {
                rewritten = LaterNames.replace(file, pseudonyms);
            }
        }
    }
}
