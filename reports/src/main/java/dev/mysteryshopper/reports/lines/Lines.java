package dev.mysteryshopper.reports.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line, works on the lines with several threads, and hands on what came of them in the order of the
 * file, in memory that does not grow with it. Blank lines are none.
 */
public final class Lines {

    private static final int LINES_AT_ONCE = 128;
    private static final int BYTES_AT_ONCE = 1 << 17;
    private static final int AHEAD = 4;

    private final int threads;

    /** @param threads how many work at the same time, at least 1; one works where it is called */
    public Lines(int threads) {
        this.threads = threads;
    }

    private static final class Line {

        private final long number;
        private final byte[] bytes;

        private Line(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }
    }

    private record Outcome<T>(long line, @Nullable T result, String trouble) {}

    /**
     * Reads a file to its end.
     *
     * @param file its name, for problems
     * @param in what stands in it; not closed
     * @param work what is done with each line
     * @param each takes what came of them
     * @return how many lines there are that are not blank
     * @throws IOException if the file cannot be read, or {@code each} fails
     */
    public <T> long read(String file, InputStream in, LineWork<T> work, EachResult<T> each) throws IOException {
        LineReader reader = new LineReader(in);
        long number = 0;
        long lines = 0;
        Queue<Future<List<Outcome<T>>>> ahead = new ArrayDeque<>();
        ExecutorService workers = threads > 1 ? Executors.newFixedThreadPool(threads, Lines::worker) : null;
        try {
            List<Line> some = new ArrayList<>();
            int bytes = 0;
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                number++;
                if (isBlank(line)) {
                    continue;
                }
                lines++;
                some.add(new Line(number, line));
                bytes += line.length;
                if (some.size() == LINES_AT_ONCE || bytes >= BYTES_AT_ONCE) {
                    List<Line> batch = some;
                    if (workers == null) {
                        hand(file, outcomes(batch, work), each);
                    } else {
                        ahead.add(workers.submit(() -> outcomes(batch, work)));
                        if (ahead.size() > AHEAD * threads) {
                            hand(file, done(ahead.remove()), each);
                        }
                    }
                    some = new ArrayList<>();
                    bytes = 0;
                }
            }
            for (Future<List<Outcome<T>>> batch : ahead) {
                hand(file, done(batch), each);
            }
            hand(file, outcomes(some, work), each);
            return lines;
        } finally {
            if (workers != null) {
                workers.shutdownNow();
            }
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "lines");
        thread.setDaemon(true);
        return thread;
    }

    private static <T> List<Outcome<T>> outcomes(List<Line> lines, LineWork<T> work) {
        List<Outcome<T>> outcomes = new ArrayList<>(lines.size());
        for (Line line : lines) {
            try {
                if (line.bytes.length > LineReader.LONGEST) {
                    throw new Unreadable("the line is longer than " + (LineReader.LONGEST >> 20)
                            + " MB. Expected one record a line.");
                }
                outcomes.add(new Outcome<>(line.number, work.work(line.number, line.bytes), ""));
            } catch (Unreadable unreadable) {
                outcomes.add(new Outcome<>(line.number, null, String.valueOf(unreadable.getMessage())));
            }
        }
        return outcomes;
    }

    private static <T> void hand(String file, List<Outcome<T>> outcomes, EachResult<T> each) throws IOException {
        for (Outcome<T> outcome : outcomes) {
            T result = outcome.result();
            if (result == null) {
                each.unreadable(new LineProblem(file, outcome.line(), outcome.trouble()));
            } else {
                each.take(outcome.line(), result);
            }
        }
    }

    private static <T> List<Outcome<T>> done(Future<List<Outcome<T>>> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IOException("A line could not be worked on: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Reading was interrupted.", e);
        } catch (CancellationException e) {
            throw new IOException("Reading was called off.", e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
