package dev.mysteryshopper.runner.bench;

import dev.mysteryshopper.practice.PracticeCompany;
import dev.mysteryshopper.practice.Settings;
import dev.mysteryshopper.practice.chat.ChatLogEntry;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Stage;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * By how much the reply time that a chat reports differs from the company's own log, with 50 open chats
 * that all ask at the same moment. To stay under 10 ms at the 99th percentile.
 *
 * <p>{@code mvn -Pbench-chat -pl runner -am verify -DskipTests}
 */
public final class ChatDelayBench {

    private static final int CHATS = 50;
    private static final int QUESTIONS = 10;
    private static final String ASK = "[{ say: \"When are you open on Saturday?\" }, { until: . }]";

    private ChatDelayBench() {}

    /** Prints the differences' percentiles. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard());
                Stage stage =
                        new Stage("{ kind: websocket, url: \"" + company.chatUrl() + "?name={shopper.name}\" }")) {
            round(stage, "warm-up");
            List<Notes> all = round(stage, "shopper");
            List<Double> differences = new ArrayList<>();
            for (int i = 0; i < CHATS; i++) {
                differences(all.get(i), company.chatLog(), "shopper " + i, differences);
            }
            System.out.println(differences.size() + " replies in " + CHATS + " chats at once: "
                    + spread("reported minus logged", differences) + " (p99 to stay under 10 ms)");
        }
    }

    private static List<Notes> round(Stage stage, String name) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CHATS);
        List<Move> ask = stage.moves(ASK);
        CyclicBarrier allOpen = new CyclicBarrier(CHATS);
        List<Future<Notes>> chats = new ArrayList<>();
        for (int i = 0; i < CHATS; i++) {
            String who = name + " " + i;
            chats.add(threads.submit(() -> chat(stage, ask, who, allOpen)));
        }
        List<Notes> all = new ArrayList<>();
        for (Future<Notes> chat : chats) {
            all.add(chat.get());
        }
        threads.shutdown();
        return all;
    }

    private static Notes chat(Stage stage, List<Move> ask, String name, CyclicBarrier allOpen)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Memory memory = new Memory();
        memory.remember("shopper.name", name);
        Shopper shopper = new Shopper(name, Duration.ofMinutes(1), memory);
        Notes notes = new Notes(name);
        try (Contact contact = stage.open(shopper, notes)) {
            allOpen.await(1, TimeUnit.MINUTES);
            for (int i = 0; i < QUESTIONS; i++) {
                Stage.play(contact, shopper, notes, ask);
            }
        }
        return notes;
    }

    private static void differences(Notes notes, List<ChatLogEntry> log, String name, List<Double> differences) {
        List<ChatLogEntry> logged =
                log.stream().filter(entry -> entry.customer().equals(name)).toList();
        List<Long> asked =
                logged.stream().map(ChatLogEntry::askedNanos).distinct().toList();
        List<MessageSent> sent = notes.all(MessageSent.class);
        List<MessageReceived> received = notes.all(MessageReceived.class);
        for (int i = 0; i < Math.min(received.size(), logged.size()); i++) {
            ChatLogEntry entry = logged.get(i);
            MessageReceived reply = received.get(i);
            if (!reply.text().equals(entry.answer())) {
                throw new IllegalStateException("heard " + reply.text() + ", but the company said " + entry.answer());
            }
            MessageSent question = sent.get(asked.indexOf(entry.askedNanos()));
            long reported = reply.moment().nanos() - question.moment().nanos();
            long was = entry.answeredNanos() - entry.askedNanos();
            differences.add(Math.abs(reported - was) / 1e6);
        }
    }

    private static String spread(String of, List<Double> differences) {
        List<Double> sorted = differences.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, most %.2f ms",
                of,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
}
