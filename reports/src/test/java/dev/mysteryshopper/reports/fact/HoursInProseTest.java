package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday to Friday 9 to 6 and on Saturdays from 10 to 2 | Mo-Fr 09:00-18:00; Sa 10:00-14:00",
                "Weekdays 8-5, shut between 12 and 1 | Mo-Fr 08:00-12:00,13:00-17:00",
                "Mon-Fri 9-5.30. We close for lunch 1-1.45. | Mo-Fr 09:00-13:00,13:45-17:30",
                "May to September: daily 9-7 | May-Sep Mo-Su 09:00-19:00",
                "first Sunday of the month, 10 to 1 | Su[1] 10:00-13:00",
                "Tue-Thu 10-6, other weekdays 10-4 | Tu-Th 10:00-18:00; Mo,Fr 10:00-16:00",
                "Mon-Thu nine to five, Fridays we knock off at three | Mo-Th 09:00-17:00; Fr 09:00-15:00",
                "M-F 7a-6p | Mo-Fr 07:00-18:00",
                "We dont open Mon, otherwise 9-5 Tue-Sat | Tu-Sa 09:00-17:00; Mo off",
                "from six in the morning right through to midnight every day | Mo-Su 06:00-24:00",
                "The bar opens at ten and goes on till 3 am, Fri and Sat | Fr,Sa 22:00-03:00"
            })
    void readsThemWithTheirDays(String text, String normal) {
        Ask ask = Asking.ask(FactType.TIME_RANGE, "When are you open?", "Heron Lodge", "opening hours");
        assertEquals(normal, Asking.read(ask, text));
    }
}
