package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/company-file.md shows is what the reader reads. */
class CompanyFileDocTest {

    private static final Pattern BLOCK = Pattern.compile("```(yaml|yaml wrong|text)\n(.*?)```", Pattern.DOTALL);
    private static final Map<String, String> VARIABLES = Map.of(
            "WEB_URL", "http://127.0.0.1:8080",
            "CHAT_URL", "ws://127.0.0.1:8080/chat",
            "API_URL", "http://127.0.0.1:8080/api",
            "API_TOKEN", "practice-000000");
    private static final String COMPANY = "company: Boot & Kettle\n";
    private static final String CHANNELS = """
            channels:
              web:  { kind: browser, url: http://127.0.0.1:8080 }
              chat: { kind: websocket, url: ws://127.0.0.1:8080/chat }
              api:  { kind: http, url: http://127.0.0.1:8080/api }
            """;

    @Test
    void everyExampleIsRead() throws IOException {
        List<String> examples = blocks("yaml");

        assertTrue(examples.size() >= 10, "examples: " + examples.size());
        for (String example : examples) {
            assertDoesNotThrow(() -> read(whole(example)), () -> "in the example\n" + example);
        }
    }

    @Test
    void theWrongExampleIsToldAsTheDocumentSays() throws IOException {
        List<String> wrong = blocks("yaml wrong");
        List<String> told = blocks("text");

        for (int i = 0; i < wrong.size(); i++) {
            String example = wrong.get(i);
            assertEquals(
                    told.get(i).strip(),
                    assertThrows(WrongInput.class, () -> read(example)).getMessage());
        }
        assertEquals(1, wrong.size());
    }

    @Test
    void thePracticeCompanysFileIsRead() {
        Company company = CompanyFile.read(Path.of("..", "scenarios", "company.yaml"), VARIABLES);

        assertEquals("Practice Shop", company.name());
        assertEquals(VARIABLES, company.secrets());
        assertEquals(
                List.of("web", "chat", "api"), List.copyOf(company.channels().keySet()));
    }

    private static String whole(String example) {
        String head = example.startsWith("company:") ? "" : COMPANY;
        return example.contains("channels:\n") ? head + example : head + CHANNELS + example;
    }

    private static Company read(String text) {
        return CompanyFile.withAllKinds().company("company.yaml", text.getBytes(StandardCharsets.UTF_8), VARIABLES);
    }

    private static List<String> blocks(String kind) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "docs", "company-file.md")));
        while (block.find()) {
            if (block.group(1).equals(kind)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }
}
