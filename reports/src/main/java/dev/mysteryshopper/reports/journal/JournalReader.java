package dev.mysteryshopper.reports.journal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads a journal from its first line to its last, one entry at a time, in memory that does not grow with the file. Nothing
 * that can be read is lost: a line that is no entry is skipped and told, and so is a last line that was cut off.
 */
public final class JournalReader {

    private static final int TOLD = 20;

    private final Path file;
    private final EachEntry each;
    private final EntryJson json = new EntryJson();
    private final List<String> trouble = new ArrayList<>();
    private long number;
    private long skipped;
    private long entries;
    private BooleanSupplier stop = () -> false;

    private JournalReader(Path file, EachEntry each) {
        this.file = file;
        this.each = each;
    }

    /**
     * Reads a journal.
     *
     * @param file the journal
     * @param each takes the entries in the order in which they stand
     * @return what could not be read, a sentence each; empty if the file is whole
     * @throws NotAJournal if it holds no entry at all, or is written in a newer format
     * @throws IOException if it cannot be read, or {@code each} fails
     */
    public static List<String> read(Path file, EachEntry each) throws IOException {
        JournalReader reader = new JournalReader(file, each);
        try (InputStream in = Files.newInputStream(file)) {
            reader.lines(in);
        }
        return reader.trouble();
    }

    /**
     * The first entry of a type, read no further than that.
     *
     * @throws NotAJournal if a newer format is met on the way
     * @throws IOException if the file cannot be read
     */
    public static <E extends Entry> Optional<E> first(Path file, Class<E> type) throws IOException {
        List<E> found = new ArrayList<>(1);
        JournalReader reader = new JournalReader(file, entry -> {
            if (type.isInstance(entry)) {
                found.add(type.cast(entry));
            }
        });
        reader.stop = () -> !found.isEmpty();
        try (InputStream in = Files.newInputStream(file)) {
            reader.lines(in);
        }
        return found.stream().findFirst();
    }

    private List<String> trouble() throws NotAJournal {
        if (entries == 0) {
            throw new NotAJournal(file + " is no journal: "
                    + (number == 0 ? "it is empty." : "none of its " + number + " lines is an entry.")
                    + " Expected the journal.jsonl of a run.");
        }
        if (skipped > TOLD) {
            trouble.add(file.getFileName() + ": " + (skipped - TOLD) + " more lines are no entries and were skipped.");
        }
        return List.copyOf(trouble);
    }

    private void lines(InputStream in) throws IOException {
        RawLines.each(in, this::line, stop);
    }

    private void line(byte[] line, int length, boolean whole) throws IOException {
        number++;
        int size = length;
        if (size > 0 && line[size - 1] == '\r') {
            size--;
        }
        if (size == 0) {
            return;
        }
        Entry entry;
        try {
            entry = json.read(line, size);
        } catch (IOException e) {
            tell(whole, e);
            return;
        }
        if (entry instanceof RunStarted started && started.format() > JournalFormat.VERSION) {
            throw new NotAJournal(file + ":" + number + ": written in format " + started.format()
                    + " of the journal; this version of Mystery Shopper reads up to " + JournalFormat.VERSION
                    + ". Use the version that wrote it (" + started.tool() + ") or a newer one.");
        }
        entries++;
        each.accept(entry);
    }

    private void tell(boolean whole, IOException problem) {
        if (!whole) {
            trouble.add(file.getFileName() + ":" + number
                    + ": the file ends in the middle of this line; it was read up to the line before.");
        } else if (++skipped <= TOLD) {
            trouble.add(file.getFileName() + ":" + number + ": is no entry and was skipped: " + reason(problem) + ".");
        }
    }

    private static String reason(IOException problem) {
        String message = problem instanceof com.fasterxml.jackson.core.JsonProcessingException json
                ? json.getOriginalMessage()
                : problem instanceof EOFException ? "it ends too early" : String.valueOf(problem.getMessage());
        String first = message.lines().findFirst().orElse("it cannot be read");
        return first.length() > 160 ? first.substring(0, 160) + "..." : first;
    }
}
