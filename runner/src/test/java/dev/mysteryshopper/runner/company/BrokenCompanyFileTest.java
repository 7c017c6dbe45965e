package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a company file is broken, what is wrong is told with its place, and nothing else comes out. */
class BrokenCompanyFileTest {

    private static final Map<String, String> VARIABLES = Map.of(
            "WEB_URL", "http://web.secret.example",
            "CHAT_URL", "ws://chat.secret.example",
            "API_URL", "http://api.secret.example",
            "API_TOKEN", "t0psecret");
    private static final String MEANINGFUL = "{}[]:,-&*!|>'\"%@`#?\\ \n\t$<=~.0aZ\u00e9\uFEFF";

    private final CompanyFile reader = CompanyFile.withAllKinds();
    private final Random random = new Random(20261123);

    @Test
    void aFileCutAnywhereIsToldAsSuch() throws IOException {
        byte[] whole = practice();
        for (int end = 0; end < whole.length; end += 23) {
            assertToldOrRead(Arrays.copyOf(whole, end));
        }
    }

    @Test
    void aFileWithACharacterChangedIsToldAsSuchOrRead() throws IOException {
        byte[] whole = practice();
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) MEANINGFUL.charAt(random.nextInt(MEANINGFUL.length()));
            assertToldOrRead(changed);
        }
    }

    @Test
    void aFileWithALineTakenOutIsToldAsSuchOrRead() throws IOException {
        String[] lines = new String(practice(), StandardCharsets.UTF_8).split("\n", -1);
        for (int out = 0; out < lines.length; out++) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < lines.length; i++) {
                rest.append(i == out ? "" : lines[i] + "\n");
            }
            assertToldOrRead(rest.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesWithoutAnySenseAreToldAsSuch() {
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertToldOrRead(bytes);
        }
    }

    private void assertToldOrRead(byte[] bytes) {
        try {
            reader.company("company.yaml", bytes, VARIABLES);
        } catch (WrongInput wrong) {
            assertFalse(wrong.problems().isEmpty());
            for (Problem problem : wrong.problems()) {
                assertTrue(problem.toString().startsWith("company.yaml:"), problem::toString);
                assertFalse(problem.message().contains("org.snakeyaml"), problem::message);
                assertFalse(problem.message().contains("secret"), problem::message);
            }
        }
    }

    private static byte[] practice() throws IOException {
        return Files.readAllBytes(Path.of("..", "scenarios", "company.yaml"));
    }
}
