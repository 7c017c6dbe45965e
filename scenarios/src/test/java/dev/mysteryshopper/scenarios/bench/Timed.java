package dev.mysteryshopper.scenarios.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a command as a whole process.
 *
 * @param wall from start to exit
 * @param peakMegabytes largest resident memory of the process seen, in megabytes; 0 where the system does not tell
 * @param exit exit code
 */
record Timed(Duration wall, long peakMegabytes, int exit) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Runs a command to its end, its output thrown away. The environment is added to this process's own. */
    static Timed run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            long began = System.nanoTime();
            Process process = builder.start();
            long peak = 0;
            while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, memoryOf(process));
                if (System.nanoTime() - began > LONGEST.toNanos()) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new IllegalStateException("not finished after " + LONGEST + ": " + command);
                }
            }
            return new Timed(Duration.ofNanos(System.nanoTime() - began), peak, process.exitValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Resident memory of a process and the processes it started: a script and its Java. */
    private static long memoryOf(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(handle -> peakOf(Path.of("/proc", Long.toString(handle.pid()), "status")))
                .max()
                .orElse(0);
    }

    private static long peakOf(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // gone between the listing and the look
        }
    }

    /** The middle one of several values. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Two commands in turn, after one uncounted run of each, so that a drift of the machine hits both alike. */
    static Pairs inTurn(int times, Timing first, Timing second) {
        first.run();
        second.run();
        List<Timed> a = new ArrayList<>();
        List<Timed> b = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            a.add(first.run());
            b.add(second.run());
        }
        return new Pairs(a, b);
    }

    /** Something that is timed. */
    interface Timing {
        Timed run();
    }

    /** Runs of two commands, pair by pair. */
    record Pairs(List<Timed> first, List<Timed> second) {

        /** The median of the ratios of the pairs. */
        double ratio() {
            double[] ratios = new double[first.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = (double) first.get(i).wall().toNanos()
                        / second.get(i).wall().toNanos();
            }
            return median(ratios);
        }

        String told(String firstName, String secondName) {
            return "%s %.2f s, %s %.2f s, ratio %.2f (medians of %d pairs), peak %d MB and %d MB"
                    .formatted(
                            firstName,
                            seconds(first),
                            secondName,
                            seconds(second),
                            ratio(),
                            first.size(),
                            peak(first),
                            peak(second));
        }

        private static double seconds(List<Timed> runs) {
            return median(
                    runs.stream().mapToDouble(r -> r.wall().toNanos() / 1e9).toArray());
        }

        private static long peak(List<Timed> runs) {
            return runs.stream().mapToLong(Timed::peakMegabytes).max().orElse(0);
        }
    }
}
