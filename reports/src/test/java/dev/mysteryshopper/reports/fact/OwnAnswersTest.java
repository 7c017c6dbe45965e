package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The project's own labelled answers: what the judge commits to is right, and it commits to most. */
class OwnAnswersTest {

    @Test
    void judgesWhatItCommitsToRightly() throws IOException {
        int cases = 0;
        int committed = 0;
        int right = 0;
        int accused = 0;
        int rightlyAccused = 0;
        DeterministicJudge judge = new DeterministicJudge();
        InputStream file = Objects.requireNonNull(OwnAnswersTest.class.getResourceAsStream("answers.jsonl"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = new ObjectMapper().readTree(line);
                Verdict verdict = judge.judge(AnswersBench.ask(node), reply(node, 0), reply(node, 1))
                        .verdict();
                Verdict expected = Verdict.valueOf(node.path("verdict").asText());
                cases++;
                committed += verdict == Verdict.UNSURE ? 0 : 1;
                right += verdict == expected ? 1 : 0;
                accused += verdict == Verdict.CONTRADICTS ? 1 : 0;
                rightlyAccused += verdict == Verdict.CONTRADICTS && expected == Verdict.CONTRADICTS ? 1 : 0;
            }
        }
        assertTrue(committed >= 0.75 * cases, committed + " of " + cases + " committed");
        assertTrue(right >= 0.92 * committed, right + " of " + committed + " right");
        assertTrue(rightlyAccused >= 0.95 * accused, rightlyAccused + " of " + accused + " rightly accused");
    }

    private static Reply reply(JsonNode node, int i) {
        return new Reply("reply " + i, node.path("replies").get(i).path("text").asText());
    }
}
