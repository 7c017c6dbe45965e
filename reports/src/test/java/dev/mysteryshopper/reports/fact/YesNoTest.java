package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.words.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoTest {

    private static Reading read(String question, String fact, String text) {
        Ask ask = Asking.ask(FactType.YES_NO, question, "Heron Lodge", fact);
        return new FactReader().read(Passage.of(text, ask.locale()), Frame.of(ask, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do I have to pay for the sauna? | free sauna | No, not a penny. | true",
                "Do I have to pay for the sauna? | free sauna | Yes, it's an extra. | false",
                "Can I come without booking? | booking required | Of course! | false",
                "Are dogs allowed? | dogs allowed | Nothing stops you bringing a dog. | true",
                "Are dogs allowed? | dogs allowed | we do, they love it here | true",
                "Are dogs allowed? | dogs allowed | I'm afraid dogs aren't allowed. | false",
                "Do I need to book? | booking required | Nobody gets in without a booking. | true",
                "Do I need to book? | booking required | No one needs to book with us. | false",
                "Is there a lift? | lift available | Lift: yes | true"
            })
    void readsWhetherItHolds(String question, String fact, String text, String holds) {
        assertEquals(
                holds,
                read(question, fact, text)
                        .stated()
                        .map(stated -> stated.value().normal())
                        .orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Do I need to book? | booking required | Bookings are only needed at weekends.",
                "Are dogs allowed? | dogs allowed | We do not take dogs unless they stay in the car.",
                "Is the pool heated? | pool heated | The pool is open from May."
            })
    void isUnsureWhereAnExceptionOrAnotherThingIsTold(String question, String fact, String text) {
        assertFalse(read(question, fact, text).sure());
    }
}
