package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value is read whose row, clause or noun was asked for. */
class BelongingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sunday call-out      | Hourly rates: weekdays $90, Saturday $120, Sunday $150.            | 150.00 USD
            Saturday call-out    | Hourly rates: weekdays $90, Saturday $120, Sunday $150.            | 120.00 USD
            grand piano tuning   | Tuning: $75 (upright), $90 (grand).                                | 90.00 USD
            double room          | A single room is $60 and a double room is $85, breakfast included. | 85.00 USD
            single room          | A single room is $60 and a double room is $85, breakfast included. | 60.00 USD
            sealed phone         | Restocking: $5 if sealed, $15 if opened.                           | 5.00 USD
            opened phone         | Restocking: $5 if sealed, $15 if opened.                           | 15.00 USD
            pitch in August      | Per night: low season $18; July to September $26.                  | 26.00 USD
            """)
    void readsTheRowThatWasAskedFor(String subject, String reply, String value) {
        assertEquals(value, Asking.read(Asking.ask(FactType.MONEY, subject, "price"), reply));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oak worktop  | Ten years on the wood, two on the fittings.         | P10Y
            lost coat    | Items are kept for 14 days, perishables for 48 hours. | P14D
            """)
    void readsTheRuleBeforeItsExceptions(String subject, String reply, String value) {
        assertEquals(value, Asking.read(Asking.ask(FactType.DURATION, subject, "length"), reply));
    }
}
