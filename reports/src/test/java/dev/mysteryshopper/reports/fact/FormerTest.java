package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that held once is no answer; what holds now is, however it is said. */
class FormerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The queen mattress is $749 now; it used to be $699.        | 749.00 USD
            It was $699 last year, and it's $749 these days.           | 749.00 USD
            No delivery fee in March, usually $25.                     | 0.00 USD
            Usually $25.                                               | 25.00 USD
            There's no charge anymore.                                 | 0.00 USD
            It's $12, no, sorry, $15.                                  | 15.00 USD
            """)
    void readsWhatHoldsNow(String reply, String value) {
        assertEquals(value, Asking.read(Asking.ask(FactType.MONEY, "queen mattress", "delivery fee"), reply));
    }
}
