package dev.mysteryshopper.reports.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Copies the lines of a journal as they stand, of which only some are read: much faster than to read them all, and what
 * this version does not understand is kept. Memory does not grow with the file.
 */
public final class JournalLines {

    private static final byte[] BEGINNING = "{\"entry\":\"".getBytes(StandardCharsets.UTF_8);

    private static final EntryJson WRITING = new EntryJson();

    private final List<Class<? extends Entry>> types;
    private final OutputStream out;
    private final Keep keep;
    private final EntryJson json = new EntryJson();

    /** Says of an entry whether its line is copied. */
    @FunctionalInterface
    public interface Keep {

        /**
         * Looks at an entry.
         *
         * @return whether its line is copied
         * @throws IOException to end the copying
         */
        boolean keeps(Entry entry) throws IOException;
    }

    /**
     * A copying of one or more journals.
     *
     * @param types the types of entries that are looked at; lines of others are copied unread
     * @param out where the lines are copied to
     * @param keep looks at them
     */
    public JournalLines(Set<Class<? extends Entry>> types, OutputStream out, Keep keep) {
        this.types = List.copyOf(types);
        this.out = out;
        this.keep = keep;
    }

    /** The line of an entry, line feed included. */
    public static byte[] line(Entry entry) {
        return WRITING.write(entry);
    }

    /**
     * Copies a journal.
     *
     * @return whether it ends with a whole line; half a line at its end is not copied
     * @throws IOException if it cannot be read, or the copy not written
     */
    public boolean copy(Path journal) throws IOException {
        boolean[] whole = {true};
        try (InputStream in = Files.newInputStream(journal)) {
            RawLines.each(
                    in,
                    (line, length, ended) -> {
                        if (ended || isEntry(line, length)) {
                            take(line, length);
                        } else {
                            whole[0] = false;
                        }
                    },
                    () -> false);
        }
        return whole[0];
    }

    private boolean isEntry(byte[] line, int length) {
        try {
            json.read(line, length);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void take(byte[] line, int length) throws IOException {
        if (isToRead(line, length)) {
            Entry entry;
            try {
                entry = json.read(line, length);
            } catch (IOException foreign) {
                entry = null;
            }
            if (entry != null && types.contains(entry.getClass()) && !keep.keeps(entry)) {
                return;
            }
        }
        out.write(line, 0, length);
        out.write('\n');
    }

    /** Whether a line may be one to look at: by its beginning, if it begins as we write it. */
    private boolean isToRead(byte[] line, int length) {
        if (length < BEGINNING.length || !Arrays.equals(line, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            return true;
        }
        for (Class<? extends Entry> type : types) {
            String name = type.getSimpleName();
            int end = BEGINNING.length + name.length();
            if (length > end && line[end] == '"' && isAt(name, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String name, byte[] line) {
        for (int i = 0; i < name.length(); i++) {
            if (line[BEGINNING.length + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
