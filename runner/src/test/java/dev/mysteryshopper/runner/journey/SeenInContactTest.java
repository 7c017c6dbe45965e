package dev.mysteryshopper.runner.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.journal.Redactor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenInContactTest {

    private final Redactor redactor = new Redactor(Map.of("API_TOKEN", "s3cret-t0ken-of-ours"));

    @Test
    void keepsLargeAnswersWithoutSecretsAndCardNumbers() {
        String answer = "{\"echo\": \"s3cret-t0ken-of-ours\", \"card\": \"4111 1111 1111 1111\", \"city\": \"Łódź\"}";

        String kept = new String(
                SeenInContact.redacted(redactor, answer.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertFalse(kept.contains("s3cret-t0ken-of-ours"), kept);
        assertFalse(kept.contains("4111 1111"), kept);
        assertTrue(kept.contains("Łódź"), kept);
    }

    @Test
    void keepsPicturesAsTheyAre() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, (byte) 0xff, 0};

        assertArrayEquals(picture, SeenInContact.redacted(redactor, picture));
    }
}
