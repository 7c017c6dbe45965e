package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as pages, APIs and help texts show them, without a sentence around. */
class StructuredValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$89.00",
                "89.00 USD",
                "89.0",
                "USD 89",
                "89",
                "Price: $89.00",
                "{\"amount\":\"89.00\",\"currency\":\"USD\"}",
                "89 dollars",
                "eighty-nine bucks"
            })
    void readsOnePriceHoweverItIsWritten(String text) {
        assertEquals("89.00 USD", Asking.read(Asking.ask(FactType.MONEY, "rain boots", "price"), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.299,00 \u20ac | de-DE | 1299.00 EUR",
                "89,5 | de-DE | 89.50 EUR",
                "\u00a31,299 | en-GB | 1299.00 GBP",
                "14.6p | en-GB | 0.146 GBP",
                "1.299 \u20ac | de-DE | 1299.00 EUR",
                "$20 | en-CA | 20.00 CAD"
            })
    void readsMoneyInTheCompanysLocale(String text, String locale, String normal) {
        Ask ask = Asking.in(Locale.forLanguageTag(locale), Asking.ask(FactType.MONEY, "sofa", "price"));
        assertEquals(normal, Asking.read(ask, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:00-14:00",
                "10 am \u2013 2 pm",
                "Saturday: 10am to 2pm",
                "from 10 to 2 on Saturdays",
                "Sa 10:00-14:00",
                "Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su off",
                "10.00 - 14.00",
                "10 till 2",
                "Mon\u2013Fri 9\u20135, Sat 10\u20132, Sun closed",
                "We're open Saturdays between 10 and 2.",
                "Saturday 10:00 AM - 2:00 PM",
                "{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[\"Saturday\"],\"opens\":\"10:00\",\"closes\":\"14:00\"}",
                "[{\"dayOfWeek\":\"https://schema.org/Friday\",\"opens\":\"09:00\",\"closes\":\"17:00\"},{\"dayOfWeek\":\"https://schema.org/Saturday\",\"opens\":\"10:00\",\"closes\":\"14:00\"}]"
            })
    void readsSaturdayHoursHoweverTheyAreWritten(String text) {
        Ask ask = Asking.ask(FactType.TIME_RANGE, "When are you open on Saturday?", "store", "saturday hours");
        assertEquals("Sa 10:00-14:00", Asking.read(ask, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su off",
                "Mon-Fri 9am-5pm, Sat 10am-2pm, Sun closed",
                "Monday to Friday 9 to 5, Saturday 10 to 2, closed on Sundays"
            })
    void readsTheWholeWeek(String text) {
        Ask ask = Asking.ask(FactType.TIME_RANGE, "When are you open?", "store", "opening hours");
        assertEquals("Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su off", Asking.read(ask, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 days|P30D",
                "P30D|P30D",
                "30|-",
                "two weeks|P2W",
                "within 30 days of delivery|P30D",
                "30-day returns|P30D",
                "90 Tage|-",
                "3-5 business days|P3D/P5D business",
                "a fortnight|P2W"
            })
    void readsReturnWindows(String text, String normal) {
        assertEquals(normal, Asking.read(Asking.ask(FactType.DURATION, "rain boots", "return window"), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shipped|shipped",
                "SHIPPED|shipped",
                "Your order is on its way|shipped",
                "Status: cancelled|cancelled",
                "{\"status\":\"CANCELLED\"}|cancelled",
                "placed|ordered",
                "It hasn't been dispatched yet|processing",
                "delivered|delivered"
            })
    void readsOrderStates(String text, String normal) {
        assertEquals(normal, Asking.read(Asking.ask(FactType.ORDER_STATUS, "order PS-1001", "order status"), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15% off rain boots|15%",
                "There is no promotion at the moment|0%",
                "We don't have any offers right now|0%",
                "Buy one get one free|50%",
                "half price|50%",
                "No discounts at the moment, sorry.|0%"
            })
    void readsPromotions(String text, String normal) {
        assertEquals(
                normal,
                Asking.read(
                        Asking.ask(FactType.PERCENT, "Is there a promotion on rain boots?", "rain boots", "promotion"),
                        text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|true", "false|false", "yes|true", "No.|false", "{\"available\":true}|true"})
    void readsYesAndNo(String text, String normal) {
        assertEquals(normal, Asking.read(Asking.ask(FactType.YES_NO, "rain boots", "available"), text));
    }
}
