package dev.mysteryshopper.reports.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextCountsTest {

    @Test
    void countsAsAMapOfAllTextsWould() {
        Random random = new Random(7);
        TextCounts counts = new TextCounts();
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            String text = "case " + random.nextInt(5_000);
            long number = TextCounts.number(text.getBytes(StandardCharsets.UTF_8));
            if (all.getOrDefault(text, 0) > 0 && random.nextInt(3) == 0) {
                assertEquals(all.merge(text, -1, Integer::sum), counts.takeAway(number), text);
            } else {
                assertEquals(all.merge(text, 1, Integer::sum), counts.add(number), text);
            }
        }
    }
}
