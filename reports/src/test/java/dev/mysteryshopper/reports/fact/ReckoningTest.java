package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A price is worked out for what was asked where the reply says how, and left alone where it does not. */
class ReckoningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the kayak cost, there and back? | kayak on the boat   | fare               | A kayak is $12 each way.                            | 24.00 USD
            What does the kayak cost?                 | kayak on the boat   | fare               | A kayak is $12 each way.                            | 12.00 USD
            What is lunch per guest? We are 40.       | wedding lunch       | price per guest    | For your forty guests lunch comes to $1,000.        | 25.00 USD
            What is lunch per guest for 40 guests?    | wedding lunch       | price per guest    | Lunch is $30 a head, or $28 from 60 guests.         | 30.00 USD
            What is the pause in total for 6 weeks?   | pause of 6 weeks    | total for 6 weeks  | A pause is $3.50 a week.                            | 21.00 USD
            What is the phone in total?               | phone by instalment | total price        | The phone is $20 a month for 24 months.             | 480.00 USD
            What is the check-up?                     | cat check-up        | price              | The check-up is £50, and VAT at 10% is added.       | 55.00 GBP
            What is the check-up?                     | cat check-up        | price              | The check-up is £50 plus VAT.                       | 60.00 GBP
            What is the lamp with the code?           | lamp                | price with the code | The lamp is $80. The code takes 25 percent off it. | 60.00 USD
            """)
    void worksOutWhatWasAsked(String question, String subject, String fact, String reply, String price) {
        Ask ask = Asking.ask(FactType.MONEY, question, subject, fact);
        assertEquals(
                price, new FactReader().read(ask, reply).orElseThrow().value().normal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '&', textBlock = """
            What is a shirt if we take 30?    & 30 shirts           & 10-24 shirts $12, 25-49 shirts $10, 50 or more $8           & 10.00 USD
            What is a shirt if we take 60?    & 60 shirts           & 10-24 shirts $12, 25-49 shirts $10, 50 or more $8           & 8.00 USD
            What is a large locker for a day? & large locker, a day & Size | Hour | Day / Small | $2 | $3 / Large | $4 | $6 & 6.00 USD
            What is a large locker an hour?   & large locker, hour  & Size | Hour | Day / Small | $2 | $3 / Large | $4 | $6 & 4.00 USD
            """)
    void findsTheStepTheRowAndTheColumn(String question, String subject, String reply, String price) {
        Ask ask = Asking.ask(FactType.MONEY, question, subject, "price");
        assertEquals(
                price,
                new FactReader()
                        .read(ask, reply.replace(" / ", "\n"))
                        .orElseThrow()
                        .value()
                        .normal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '&', textBlock = """
            How many does the marquee seat?     & marquee & seats          & It takes nine rows of eight people.        & 72
            How many bulbs are in the box?      & box     & number of bulbs & Four layers of 12 bulbs, and a leaflet.    & 48
            How many pens are in the pack?      & pack    & number of pens  & The pack has 6 pens plus 2 free.           & 8
            """)
    void countsWhatIsToldByTheGroup(String question, String subject, String fact, String reply, String number) {
        Ask ask = Asking.ask(FactType.QUANTITY, question, subject, fact);
        assertEquals(
                number, new FactReader().read(ask, reply).orElseThrow().value().normal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '&', textBlock = """
            What deposit do you take?           & deposit share   & We ask for $600 of the $2,400 now.                & 25%
            What is the member discount?        & member discount & Standard $40, with the card $34.                  & 15%
            What cashback is there on food?     & cashback        & For every $50 of food you get $2 back.            & 4%
            What does the bond pay?             & interest rate   & Four point oh five percent.                       & 4.05%
            """)
    void makesAShareOfTwoSums(String question, String fact, String reply, String share) {
        Ask ask = Asking.ask(FactType.PERCENT, question, "", fact);
        assertEquals(
                share, new FactReader().read(ask, reply).orElseThrow().value().normal());
    }
}
