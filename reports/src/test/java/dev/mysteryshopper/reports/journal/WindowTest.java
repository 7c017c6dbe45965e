package dev.mysteryshopper.reports.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void findsWhateverLookingForEachWordFinds() {
        Random random = new Random(7);
        int held = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                words.add(text(random, 1 + random.nextInt(6)));
            }
            String text = text(random, random.nextInt(40));
            boolean holds = words.stream().anyMatch(text::contains);
            held += holds ? 1 : 0;
            assertEquals(holds, new Window(words).holdsAny(text), () -> words + " in " + text);
        }
        assertEquals(true, held > 4_000 && held < 16_000, held + " of 20000 held one: too one-sided to tell anything");
    }

    @Test
    void noWordsStandInNoText() {
        assertFalse(new Window(List.of()).holdsAny("anything"));
    }

    /** Few different characters, so that words are found often; one of them is beyond Latin. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc\u2022".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
