package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saying that there is no fee states a fee of nothing; denying something else does not. */
class AbsenceTest {

    private static final Ask FEE = Asking.ask(FactType.MONEY, "Is there a booking fee?", "ferry", "booking fee");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no booking fee.                          | 0.00 USD
            We do not charge for bookings.                    | 0.00 USD
            We don't add any booking fee.                     | 0.00 USD
            There isn't a fee for that.                       | 0.00 USD
            You won't pay a booking fee with us.              | 0.00 USD
            We never charge for booking.                      | 0.00 USD
            The booking fee is not refundable.                | -
            I can't waive the booking fee.                    | -
            We don't charge more than $3 for a booking.       | 3.00 USD
            No, the fee is $4.                                | 4.00 USD
            No hidden fees, the booking fee is $2.            | 2.00 USD
            """)
    void readsNoFeeAsNothing(String reply, String value) {
        assertEquals(value, Asking.read(FEE, reply).replace("<=", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There's no discount at the moment.      | 0%
            We aren't running any promotions.       | 0%
            We don't offer a student discount.      | 0%
            It's not just a discount, it's 15% off. | 15%
            """)
    void readsNoDiscountAsNothing(String reply, String value) {
        assertEquals(
                value,
                Asking.read(Asking.ask(FactType.PERCENT, "Is there a student discount?", "boots", "discount"), reply));
    }
}
