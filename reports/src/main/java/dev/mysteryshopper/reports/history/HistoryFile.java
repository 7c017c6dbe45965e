package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.lines.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that remembers runs, {@code history.jsonl}. It is written anew beside its name, which the new one takes when it is whole,
 * by one run at a time: runs that end at once wait for each other, also as processes of their own.
 */
public final class HistoryFile {

    /** Name of the file, beside the folders of the runs. */
    public static final String NAME = "history.jsonl";

    /** So many runs are kept unless something else is said: a year of nights, and a month. */
    public static final int KEPT = 400;

    /** So many journeys are kept at most, of all runs together, so that the file stays small where runs are large. */
    static final int KEPT_JOURNEYS = 200_000;

    private static final int LONGEST_LINE = 4_000_000;

    /** Locks of files hold between processes, and not between threads of one. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path file;

    /**
     * A history.
     *
     * @param file where it lies; it need not exist
     */
    public HistoryFile(Path file) {
        this.file = file;
    }

    /**
     * What a history holds.
     *
     * @param trend its runs, oldest first
     * @param trouble what could not be read, a sentence each; empty if all could
     */
    public record Held(Trend trend, List<String> trouble) {}

    /**
     * Reads it.
     *
     * @return what it holds; nothing if there is no such file
     * @throws IOException if it is there and cannot be read at all
     */
    public Held read() throws IOException {
        HistoryReader reader = new HistoryReader(name());
        if (Files.exists(file)) {
            lines(line -> reader.take(line), reader::tooLong);
        }
        return new Held(new Trend(reader.runs()).inOrder(), reader.trouble());
    }

    /**
     * Adds a run, or puts it in the place of what is remembered of it; lets the oldest go.
     *
     * @param run the run
     * @param keep so many runs are kept, this one among them; at least 1
     * @throws IOException if it cannot be written; then it is as it was
     */
    public void remember(PastRun run, int keep) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path guard = file.resolveSibling("." + name() + ".lock");
            try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock lock = channel.lock();
                try {
                    write(run, keep);
                } finally {
                    lock.release();
                }
            }
        }
    }

    private void write(PastRun run, int keep) throws IOException {
        List<byte[]> foreign = new ArrayList<>();
        Map<String, List<byte[]>> runs = held(foreign);
        runs.put(run.point().run(), HistoryLines.of(run));
        List<List<byte[]>> kept = newest(new ArrayList<>(runs.values()), keep);
        try (WholeFile whole = WholeFile.at(file)) {
            OutputStream out = whole.out();
            for (byte[] line : foreign) {
                out.write(line);
                out.write('\n');
            }
            for (List<byte[]> lines : kept) {
                for (byte[] line : lines) {
                    out.write(line);
                    out.write('\n');
                }
            }
            out.flush();
            whole.whole();
        }
    }

    /** The lines of the runs as they stand, so that what a newer version wrote into them stays. */
    private Map<String, List<byte[]>> held(List<byte[]> foreign) throws IOException {
        Map<String, List<byte[]>> runs = new LinkedHashMap<>();
        if (Files.exists(file)) {
            lines(
                    line -> {
                        String run = Ours.run(line);
                        if (run.isEmpty()) {
                            if (Ours.isWhole(line)) {
                                foreign.add(line);
                            }
                        } else {
                            runs.computeIfAbsent(run, id -> new ArrayList<>()).add(line);
                        }
                    },
                    () -> {});
        }
        return runs;
    }

    /** As many of the last as may be kept, and at least the very last. */
    private static List<List<byte[]>> newest(List<List<byte[]>> runs, int keep) {
        int first = runs.size() - 1;
        long journeys = runs.get(first).size();
        while (first > 0
                && runs.size() - first < keep
                && journeys + runs.get(first - 1).size() <= KEPT_JOURNEYS) {
            first--;
            journeys += runs.get(first).size();
        }
        return runs.subList(first, runs.size());
    }

    private interface EachLine {
        void take(byte[] line) throws IOException;
    }

    /** Hands on each line that is not empty. */
    private void lines(EachLine each, Runnable tooLong) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            LineReader lines = new LineReader(in);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (line.length > LONGEST_LINE) {
                    tooLong.run();
                } else if (line.length > 0) {
                    each.take(line);
                }
            }
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** Tells lines of ours from others by how they begin. */
    private static final class Ours {

        private static final String BEGIN = "{\"" + HistoryLines.ABOUT + "\":\"";
        private static final String RUN = "\",\"run\":\"";

        private Ours() {}

        static boolean isWhole(byte[] line) {
            return line[0] == '{' && line[line.length - 1] == '}';
        }

        /** The run that a line is about; empty if it is not ours or was cut off. */
        static String run(byte[] line) {
            if (!isWhole(line)) {
                return "";
            }
            String head = new String(line, 0, Math.min(line.length, 200), StandardCharsets.UTF_8);
            int run = head.indexOf(RUN);
            if (!head.startsWith(BEGIN) || run < 0) {
                return "";
            }
            int from = run + RUN.length();
            int to = head.indexOf('"', from);
            return to < 0 ? "" : head.substring(from, to);
        }
    }
}
