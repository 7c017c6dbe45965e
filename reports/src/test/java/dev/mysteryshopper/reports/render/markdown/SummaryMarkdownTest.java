package dev.mysteryshopper.reports.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryMarkdownTest {

    private final Path folder;

    SummaryMarkdownTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void beginsWithHowTheCompanyDid() throws IOException {
        assertTrue(written(SampleRun.everything()).startsWith("""
                                # Mystery Shopper: Practice Shop

                                **Practice Shop met every expectation in 4 of 8 journeys; 2 fell short, and 3 findings deserve a look\\.**
                                """));
    }

    @Test
    void showsFindingsWithTheirQuotes() throws IOException {
        assertTrue(written(SampleRun.everything()).contains("""
                                ## Asked again for what was already given (1)

                                - **Dana was asked again for the order number after a transfer\\.**\s\s
                                  The context was not passed on\\.
                                  - “What is your order number?” - chat, Priya at Returns, 09:05:11
                                """));
    }

    @Test
    void escapesWhatTheCompanySays() {
        assertEquals(
                "&lt;b&gt; \\*bold\\* \\[x\\]\\(https:<!-- -->//e\\.example\\) @<!-- -->you \\#<!-- -->1 \\| \\`c\\` www\\.<!-- -->x",
                MarkdownText.of("<b> *bold* [x](https://e.example) @you #1 | `c`\n www.x"));
    }

    @Test
    void letsNoMarkupOfTheCompanyThrough() throws IOException {
        String page = written(SampleRun.everything());
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("@octocat"), page);
    }

    @Test
    void staysUnderTheLimitAndSaysWhatItLeftOut() throws IOException {
        String page = written(SampleRun.many(10_000));
        assertTrue(Files.size(folder.resolve("summary.md")) < SummaryMarkdown.LARGEST);
        assertTrue(page.contains("\n… and 900 more journeys, left out here.\n"), page.substring(0, 2_000));
        assertTrue(page.contains("\n… and 9,700 more journeys, left out here.\n"), page.substring(0, 2_000));
    }

    @Test
    void staysUnderTheLimitHoweverLongTheQuotesAre() throws IOException {
        List<FindingKind> kinds = List.of(FindingKind.values());
        String quote = "€*".repeat(200_000);
        SampleRun run = SampleRun.everything()
                .withFindings(IntStream.range(0, 250 * kinds.size())
                        .mapToObj(i -> new Finding(
                                "f" + i,
                                kinds.get(i % kinds.size()),
                                quote,
                                quote,
                                List.of(new Evidence("", "", quote, quote, SampleRun.BEGAN)),
                                List.of()))
                        .toList());
        String page = written(run);
        assertTrue(Files.size(folder.resolve("summary.md")) <= SummaryMarkdown.LARGEST);
        assertTrue(page.contains("… and 225 more findings, left out here."));
        assertTrue(page.endsWith("took 3 min 00 s.\n"));
    }

    private String written(SampleRun run) throws IOException {
        run.tell(new SummaryMarkdown(), folder);
        return Files.readString(folder.resolve("summary.md"));
    }
}
