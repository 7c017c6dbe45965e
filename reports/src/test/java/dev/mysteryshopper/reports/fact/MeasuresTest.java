package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that names another measure than the question is another thing's row. */
class MeasuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            massage, 30 minutes  | 15 min $30; 30 min $42; 45 min $68                      | 42.00 USD
            massage, half an hour| 15 min $30; 30 min $42; 45 min $68                      | 42.00 USD
            bearing, tier B      | list: 8.40 USD; tier_A: 7.14 USD; tier_B: 6.72 USD      | 6.72 USD
            day pass, zone 2     | Zone 3 day pass $7.50, zone 2 day pass $5.00            | 5.00 USD
            """)
    void readsTheRowOfTheMeasureAskedFor(String subject, String reply, String value) {
        assertEquals(value, Asking.read(Asking.ask(FactType.MONEY, subject, "price"), reply));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            copier lease  | contract: L-118; term_months: 18; buyout: 1.00                      | P18M
            bike frame    | You've a year on the bits and bobs, but the frame itself, that's five. | P5Y
            volt battery  | Two years on frame and motor. The battery is guaranteed for half that. | P1Y
            waiting list  | I would not expect to offer anything in under three years.           | >=P3Y
            unlocking     | Unlocking never takes longer than a day.                             | <=P1D
            """)
    void readsUnitsThatStandElsewhere(String subject, String reply, String value) {
        assertEquals(value, Asking.read(Asking.ask(FactType.DURATION, subject, "time"), reply));
    }
}
