package dev.mysteryshopper.reports.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Times the judging of 10,000, 30,000 and 100,000 pairs, on all processors; the pairs are those of {@code -Danswers=FILE}, over and over. */
public final class SpeedBench {

    private record Pair(Ask ask, Reply first, Reply second) {}

    private SpeedBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getProperty("answers", "")), StandardCharsets.UTF_8)) {
            JsonNode node = new ObjectMapper().readTree(line);
            pairs.add(new Pair(AnswersBench.ask(node), reply(node, 0), reply(node, 1)));
        }
        DeterministicJudge judge = new DeterministicJudge();
        for (int count : new int[] {10_000, 30_000, 100_000}) {
            long start = System.nanoTime();
            Duration before = processorTime();
            long unsure = IntStream.range(0, count)
                    .parallel()
                    .mapToObj(i -> pairs.get(i % pairs.size()))
                    .filter(pair ->
                            judge.judge(pair.ask(), pair.first(), pair.second()).verdict() == Verdict.UNSURE)
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d pairs in %6.2f s, %6.2f s of processor time (%d unsure), heap at most %d MB%n",
                    count,
                    (System.nanoTime() - start) / 1e9,
                    processorTime().minus(before).toMillis() / 1e3,
                    unsure,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Reply reply(JsonNode node, int i) {
        return new Reply("reply " + i, node.path("replies").get(i).path("text").asText());
    }
}
