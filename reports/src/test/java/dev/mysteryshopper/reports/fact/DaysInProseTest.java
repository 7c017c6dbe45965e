package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked on Monday 2 March 2026. */
class DaysInProseTest {

    private static final Ask ASK =
            Asking.ask(FactType.DATE, "When will my stove be delivered?", "stove", "delivery date");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two weeks today | 2026-03-16",
                "a week tomorrow | 2026-03-10",
                "on Friday of next week | 2026-03-13",
                "the sixth of next month | 2026-04-06",
                "the last Thursday in April 2026 | 2026-04-30",
                "on the first Monday of June | 2026-06-01",
                "It was going to be the 9th but we've moved it to the 12th. | 2026-03-12",
                "Delivery moved 3/24 -> 3/26 | 2026-03-26",
                "It will be delivered on Wed 04/15/2026. | 2026-04-15"
            })
    void readsThem(String text, String normal) {
        assertEquals(normal, Asking.read(ASK, text));
    }

    @Test
    void isUnsureWhereADateIsToBeWorkedOut() {
        String text = "The van is near you on the 9th and comes to you the day after.";
        assertFalse(new FactReader()
                .read(Passage.of(text, ASK.locale()), Frame.of(ASK, text))
                .sure());
    }
}
