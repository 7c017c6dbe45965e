package dev.mysteryshopper.reports.fact;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Judges a million random and spoilt replies: none may throw, none may take long. {@code -Dinputs=N} changes how many, {@code -Dseed=S} where it
 * begins. A slow pair is tried again before it counts, so that a pause of the machine does not.
 */
public final class FuzzBench {

    /** Processor time, so that what else the machine does is not counted. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long LONGEST_NANOS = 50_000_000L;

    private FuzzBench() {}

    /** Runs the fuzz; ends with an error when a reply took longer than 50 ms. */
    public static void main(String[] arguments) {
        int inputs = Integer.getInteger("inputs", 1_000_000);
        long seed = Long.getLong("seed", 1);
        RandomReplies replies = new RandomReplies(seed);
        DeterministicJudge judge = new DeterministicJudge();
        FactType[] types = FactType.values();
        long slowest = 0;
        long start = System.nanoTime();
        for (int i = 0; i < inputs; i += 2) {
            Ask ask = Asking.ask(
                    types[i / 2 % types.length],
                    "How long do I have to return the boots on Saturday?",
                    "rain boots",
                    "return window");
            String a =
                    i % 5000 == 0 ? RandomReplies.HOSTILE.get(i / 5000 % RandomReplies.HOSTILE.size()) : replies.next();
            String b = replies.next();
            long took = time(judge, ask, a, b);
            if (took > LONGEST_NANOS && i > 2000) {
                took = Math.min(took, Math.min(time(judge, ask, a, b), time(judge, ask, a, b)));
                if (took > LONGEST_NANOS) {
                    throw new IllegalStateException("Judging took " + took / 1_000_000 + " ms ("
                            + ask.type().word() + "): " + Spelling.shortened(a) + " / " + Spelling.shortened(b));
                }
            }
            slowest = i > 2000 ? Math.max(slowest, took) : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%d inputs in %.1f s, slowest pair %.1f ms, no exception%n",
                inputs,
                (System.nanoTime() - start) / 1e9,
                slowest / 1e6);
    }

    private static long time(Judge judge, Ask ask, String a, String b) {
        long start = THREADS.getCurrentThreadCpuTime();
        Judgement judgement = judge.judge(ask, new Reply("the website", a), new Reply("chat", b));
        if (judgement.reason().isBlank()) {
            throw new IllegalStateException("A judgement without a reason.");
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
