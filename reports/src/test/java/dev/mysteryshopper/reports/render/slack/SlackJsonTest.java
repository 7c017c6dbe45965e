package dev.mysteryshopper.reports.render.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tellsALeaderHowItWent() throws IOException {
        JsonNode message = written(SampleRun.held());

        assertEquals(
                "Practice Shop met every expectation in 4 of 8 journeys; 2 fell short, and 4 findings deserve a look.",
                message.path("text").asText());
        JsonNode blocks = message.path("blocks");
        assertEquals("Mystery Shopper: Practice Shop", blocks.at("/0/text/text").asText());
        List<String> fields = new ArrayList<>();
        blocks.forEach(block -> block.path("fields")
                .forEach(field -> fields.add(field.path("text").asText())));
        assertTrue(fields.contains("*90.6% (7.3 of 8 points)*\nscore"), fields::toString);
        assertTrue(fields.contains("*4 of 8*\njourneys met"), fields::toString);
        List<String> texts = new ArrayList<>();
        blocks.forEach(block -> texts.add(block.at("/text/text").asText()));
        assertTrue(texts.contains("""
                *1 of 2 standards was not kept*
                • Queue by chat: 42 s at worst; the standard is at most 30 s (n 4)."""), texts::toString);
        assertTrue(texts.contains("""
                *Asked again for what was already given*
                Dana was asked again for the order number after a transfer.
                > “What is your order number?” - chat, Priya at Returns"""), texts::toString);
    }

    @Test
    void saysNothingOfStandardsWhereThereAreNone() throws IOException {
        List<String> texts = new ArrayList<>();
        written(SampleRun.everything())
                .path("blocks")
                .forEach(block -> texts.add(block.at("/text/text").asText()));

        assertTrue(texts.stream().noneMatch(text -> text.contains("standard")), texts::toString);
    }

    @Test
    void mentionsNobodyWhateverACompanySays() throws IOException {
        JsonNode message = written(SampleRun.saying("<!channel> <https://evil.example|click> & @here"));

        assertTrue(
                message.toString().contains("“&lt;!channel&gt; &lt;https://evil.example|click&gt; &amp; @here”"),
                message::toString);
        assertFalse(message.toString().contains("<!channel>"));
        message.path("blocks")
                .findValues("mrkdwn")
                .forEach(text -> assertTrue(text.path("verbatim").asBoolean()));
    }

    @Test
    void staysWithinSlacksLimitsHoweverMuchThereIsToTell() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Evidence evidence =
                    new Evidence("j1", "j1-c1", "chat, " + "&".repeat(5_000), "<".repeat(90_000), SampleRun.BEGAN);
            findings.add(new Finding(
                    "slow/" + i,
                    FindingKind.SLOW,
                    ">".repeat(9_000),
                    "",
                    List.of(evidence, evidence, evidence),
                    List.of("j1")));
        }

        JsonNode blocks = written(SampleRun.everything().withFindings(findings)).path("blocks");

        assertTrue(blocks.size() <= 50, () -> "" + blocks.size());
        for (JsonNode block : blocks) {
            assertTrue(Set.of("header", "section", "divider", "context")
                    .contains(block.path("type").asText()));
            int length = block.at("/text/text").asText().length();
            assertTrue(length <= (block.path("type").asText().equals("header") ? 150 : 3_000), () -> "" + length);
            assertTrue(block.path("fields").size() <= 10);
            block.path("fields")
                    .forEach(field -> assertTrue(field.path("text").asText().length() <= 2_000));
        }
        assertEquals(
                "… and 492 more findings.",
                blocks.get(blocks.size() - 2).at("/elements/0/text").asText());
    }

    private JsonNode written(SampleRun run) throws IOException {
        run.tell(new SlackJson(), folder);
        return JSON.readTree(folder.resolve("slack.json").toFile());
    }
}
