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
            ferry ticket     | A ferry ticket is $20.                        | The ticket is $15, and with a car for 40.  | one of the two names a number that may be the answer as well
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY      | What is the day pass now?                        | day pass          | The day pass is $40.                   | The day pass has gone up a fiver.                            | one of the two tells by how much it changed, and not what it is
            MONEY      | What does the kayak cost, there and back?        | kayak on the boat | A kayak on the boat is $20 return.     | A kayak on the boat is $12 plus tax.                         | tax comes on top of one of the two prices
            QUANTITY   | How many people does the lodge sleep?            | lodge sleeps      | The lodge sleeps 7 people.             | The lodge sleeps 3 people and then three and one.            | the answer has to be reckoned from what one of the two says
            PERCENT    | What does the saver account pay?                 | saver account     | The saver account pays 2%.             | The saver account pays 3% on the first $4,000.               | one of the two rates is for a part of the amount only
            """)
    void doesNotAccuseOverAValueThatIsNotYetTheAnswer(
            FactType type, String question, String subject, String first, String second, String why) {
        Ask ask = Asking.ask(type, question, subject, subject);
        Judgement judgement =
                new DeterministicJudge().judge(ask, new Reply("the website", first), new Reply("chat", second));
        assertEquals("A person should look: " + why + ".", judgement.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY      | What is the day pass now?          | day pass      | The day pass is $40.       | The day pass has become $45.        | CONTRADICTS
            MONEY      | What does the kayak cost each way? | kayak         | A kayak is $20 each way.   | A kayak is $12 each way.             | CONTRADICTS
            PERCENT    | What does the saver account pay?   | saver account | The saver account pays 2%. | The saver account pays 3%.           | CONTRADICTS
            PERCENT    | What share of the power is solar?  | solar share   | The solar share is 40%.    | Every panel of ours feeds the grid.  | UNSURE
            DURATION   | How long is the guarantee?         | guarantee     | The guarantee is 5 years.  | The guarantee lasts a lifetime.        | UNSURE
            DECISION   | Can you waive the call-out?        | call-out      | We have waived it.         | That line has been struck.           | UNSURE
            DECISION   | Can I return these?                | lamp and rug  | The rug can come back.     | The lamp is fine to come back.       | UNSURE
            TIME_RANGE | When is the desk open?             | desk          | The desk is open 8am to 5pm. | The desk is open 8am to 5pm, please add three hours for where you are. | UNSURE
            CONTACT    | What is the number of the desk?    | desk          | Call 312-555-0142.         | Call 312-555-0142, no, it ends 0147. | UNSURE
            TEXT       | What is the frame made of?         | frame         | Frame: solid ash           | frame: the solid ash                 | CONSISTENT
            TEXT       | What is the frame made of?         | frame         | Frame: solid ash           | Frame: solid oak                     | UNSURE
            """)
    void saysNothingWhereItHasNotUnderstood(
            FactType type, String question, String subject, String first, String second, Verdict verdict) {
        Ask ask = Asking.ask(type, question, subject, subject);
        assertEquals(
                verdict,
                new DeterministicJudge()
                        .judge(ask, new Reply("the website", first), new Reply("chat", second))
                        .verdict());
    }
}
