package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTypeTest {

    @Test
    void isFoundByItsWord() {
        for (FactType type : FactType.values()) {
            assertEquals(type, FactType.ofWord(type.word()));
        }
        assertEquals(FactType.TIME_RANGE, FactType.ofWord("time_range"));
        assertEquals(FactType.YES_NO, FactType.ofWord("boolean"));
        assertEquals(FactType.ORDER_STATUS, FactType.ofWord("Status"));
    }

    @Test
    void suggestsTheNearestWord() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> FactType.ofWord("mony"));
        assertEquals(
                "\"mony\" is not a type of fact. Known: money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text. Did you mean \"money\"?",
                thrown.getMessage());
    }

    @Test
    void isKnownFromTheNameOfAFact() {
        FactKinds kinds = FactKinds.builtIn();
        assertEquals(FactType.MONEY, kinds.typeOf("price"));
        assertEquals(FactType.MONEY, kinds.typeOf("shipping cost"));
        assertEquals(FactType.DURATION, kinds.typeOf("Return window"));
        assertEquals(FactType.TIME_RANGE, kinds.typeOf("saturday hours"));
        assertEquals(FactType.ORDER_STATUS, kinds.typeOf("order status"));
        assertEquals(FactType.PERCENT, kinds.typeOf("promotion"));
        assertEquals(FactType.TEXT, kinds.typeOf("colour"));
        assertEquals(
                FactType.QUANTITY,
                kinds.with(Map.of("Colour", FactType.QUANTITY)).typeOf("colour"));
    }
}
