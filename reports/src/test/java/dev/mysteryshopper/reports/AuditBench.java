package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.journal.RunClock;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import dev.mysteryshopper.reports.render.Renderers;
import dev.mysteryshopper.reports.transcript.Listening;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Times audits of 25,000, 50,000 and 100,000 journeys of nine messages, made up, with all reports and labels.
 * {@code mvn -Pbench -pl reports test-compile exec:java -Dbench=AuditBench}; {@code -Dsizes=100,200} takes other sizes.
 */
public final class AuditBench {

    private static final List<String> ASKED = List.of(
            "Hi, I bought rain boots last week and want to send them back.",
            "My order %d has not come, where is it?",
            "How long do I have to return something?",
            "I want to cancel order %d please, my mail is sam%d@mail.example.");
    private static final List<String> ANSWERED = List.of(
            "Thanks for waiting. Can you tell me your order number?",
            "One moment please, I will put you through to our Returns team.",
            "You have 30 days from delivery to return it.",
            "I have cancelled it, you will have the money back within 5 working days.",
            "Hello, this is %s. How can I help you?");
    private static final List<String> NAMES = List.of("Ann", "Bob", "Cleo", "Dev", "Ines", "Jo");

    private AuditBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("audit-bench");
        for (String size : System.getProperty("sizes", "25000,50000,100000").split(",", -1)) {
            audit(folder.resolve(size), Integer.parseInt(size));
        }
    }

    private static void audit(Path folder, int journeys) throws IOException {
        Files.createDirectories(folder);
        Path transcripts = folder.resolve("transcripts.jsonl");
        write(transcripts, journeys);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        System.gc();
        long began = System.nanoTime();
        Duration before = processorTime();
        RunClock clock = RunClock.started();
        RunStarted started = new RunStarted(
                clock.now(),
                JournalFormat.VERSION,
                "bench",
                "0",
                "the company",
                "en",
                "UTC",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of("transcripts.jsonl"));
        Path out = Files.createDirectory(folder.resolve("audit"));
        try (InputStream in = Files.newInputStream(transcripts);
                Writer labels = Files.newBufferedWriter(folder.resolve("labels.jsonl"));
                Audit audit = new Audit(
                        out,
                        started,
                        clock,
                        new Redactor(Map.of()),
                        Listening.toNothing(),
                        SecondOpinion.none(),
                        Runtime.getRuntime().availableProcessors(),
                        labels)) {
            audit.take("transcripts.jsonl", in, problem -> {}, remark -> {});
            audit.end(Renderers.all());
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%,9d journeys, %4d MB of transcripts: %6.1f s, %6.1f s of processor time, old generation at most %d MB of %d MB%n",
                journeys,
                Files.size(transcripts) >> 20,
                (System.nanoTime() - began) / 1e9,
                processorTime().minus(before).toMillis() / 1e3,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void write(Path file, int journeys) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Instant at = Instant.parse("2026-03-02T09:00:00Z");
            for (int i = 0; i < journeys; i++) {
                at = at.plusSeconds(random.nextInt(60));
                StringBuilder line = new StringBuilder("{\"journey\": \"j")
                        .append(i)
                        .append("\", \"goal\": \"get help with order ")
                        .append(i)
                        .append("\", \"contacts\": [{\"contact\": \"c1\", \"channel\": \"")
                        .append(random.nextBoolean() ? "chat" : "phone")
                        .append("\", \"opened\": \"")
                        .append(at)
                        .append("\", \"closed\": null, \"messages\": [");
                Instant said = at;
                for (int m = 0; m < 9; m++) {
                    said = said.plusSeconds(1 + random.nextInt(90));
                    line.append(m == 0 ? "" : ", ").append(message(random, said, m % 2 == 1, i));
                }
                out.write(line.append("]}]}\n").toString());
            }
        }
    }

    private static String message(SplittableRandom random, Instant at, boolean company, int number) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String text = company
                ? ANSWERED.get(random.nextInt(ANSWERED.size())).replace("%s", name)
                : ASKED.get(random.nextInt(ASKED.size())).replace("%d", String.valueOf(number));
        String who =
                company ? "\"from\": \"company\", \"by\": \"" + name + "\", \"desk\": null" : "\"from\": \"shopper\"";
        return "{\"at\": \"" + at + "\", " + who + ", \"text\": \"" + text + "\"}";
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
