package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It's being engraved as we speak. | processing",
                "It will be delivered on Friday, the courier picked it up today. | shipped",
                "It hasn't been delivered, it's on Tim's van. | shipped",
                "Left with number 12, who signed for it. | delivered",
                "Orders are usually delivered in three days. | -",
                "None of the brass ones on the shelf, we're waiting on the maker. | backordered"
            })
    void readsTheStateOfAnOrder(String text, String state) {
        Ask ask = Asking.ask(FactType.ORDER_STATUS, "Where is my sundial?", "sundial order", "order status");
        assertEquals(state, Asking.read(ask, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$40 was sent to your card on Monday. | refunded",
                "The sundial arrived at our warehouse, the money follows. | returned",
                "We have it, but the payment hasn't gone through yet. | returned"
            })
    void readsTheStateOfARefund(String text, String state) {
        Ask ask = Asking.ask(FactType.ORDER_STATUS, "Has my refund gone out?", "sundial return", "refund status");
        assertEquals(state, Asking.read(ask, text));
    }
}
