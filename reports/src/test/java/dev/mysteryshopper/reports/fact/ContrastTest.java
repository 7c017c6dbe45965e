package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who names another thing of the kind that was asked about has not answered; where the question is open, both may be true. */
class ContrastTest {

    private static Verdict judge(String subject, String first, String second) {
        Ask ask = Asking.ask(FactType.MONEY, "How much is the " + subject + "?", subject, "price");
        return new DeterministicJudge()
                .judge(ask, new Reply("the website", first), new Reply("chat", second))
                .verdict();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adult swim          | Adults $5.20        | juniors swim for $3.10
            Sunday visit        | Sundays: $150       | On Saturdays a visit is $120
            express shipping    | Express costs $12   | Standard shipping is $4
            small locker        | Small locker $30    | A large locker's $55 a month
            """)
    void takesAnotherThingOfTheKindForNoAnswer(String subject, String first, String second) {
        assertEquals(Verdict.NOT_STATED, judge(subject, first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            campsite pitch  | A pitch is $18 in June       | In August a pitch costs $26
            locker          | A small locker is $30        | it's $55 for a large one
            shipping        | Express shipping costs $12   | standard shipping is $4
            """)
    void comparesNothingWhereEachReplyFillsAnOpenQuestionDifferently(String subject, String first, String second) {
        assertEquals(Verdict.NOT_COMPARABLE, judge(subject, first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wednesday visit | Monday to Friday a visit is $90  | A visit on a Wednesday is $95
            adult ticket    | Any ticket is $9, kids and all   | Adult tickets are $12
            """)
    void countsRangesAndWordsForAllIn(String subject, String first, String second) {
        assertEquals(Verdict.CONTRADICTS, judge(subject, first, second));
    }
}
