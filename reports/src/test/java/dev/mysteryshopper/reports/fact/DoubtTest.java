package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a value cannot be taken as it stands, a person looks, and is told why. */
class DoubtTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jeans, two pairs | The jeans are $65.                            | The jeans are $80.                      | it is not clear for how many one of the two prices is
            boiler check     | The check is $90.                             | The check is $80 plus tax.              | tax comes on top of one of the two prices
            parking permit   | The permit is $65.                            | The permit's $80, every three months.   | the answer has to be reckoned from what one of the two says
            ferry ticket     | A ferry ticket is $20.                        | The ticket is $15, and with a car it's 40. | one of the two names a number that may be the answer as well
            dark bar         | The dark bar is $3.                           | our milk bar is $4                      | one of the two may speak of another thing of the kind
            """)
    void saysWhyAPersonShouldLook(String subject, String first, String second, String why) {
        Ask ask = Asking.ask(FactType.MONEY, "What does it cost?", subject, "price");
        Judgement judgement =
                new DeterministicJudge().judge(ask, new Reply("the website", first), new Reply("chat", second));
        assertEquals(Verdict.UNSURE, judgement.verdict());
        assertEquals("A person should look: " + why + ".", judgement.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ticket is $15, it leaves at 10 and seats 40 people.
            It's $12, no, sorry, $15.
            The ticket price is $15 and they leave every hour.
            """)
    void doesNotDoubtWhatIsExplained(String reply) {
        Ask ask = Asking.ask(FactType.MONEY, "What does a ticket cost?", "ferry ticket", "price");
        assertEquals(
                Verdict.CONTRADICTS,
                new DeterministicJudge()
                        .judge(ask, new Reply("the website", "A ferry ticket is $20."), new Reply("chat", reply))
                        .verdict());
    }
}
