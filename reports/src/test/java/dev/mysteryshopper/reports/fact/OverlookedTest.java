package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To say that a company gave no answer, nothing in its reply may be left unexplained. */
class OverlookedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONEY    | one-fifty for the hour, love                         | UNSURE
            MONEY    | The course runs for six weeks in our 12 schools.     | NOT_STATED
            DURATION | It is guaranteed for the lifetime of the product.    | UNSURE
            DURATION | The price is $40 and 3 colours are in stock.         | NOT_STATED
            PERCENT  | It lasts 10 days.                                    | NOT_STATED
            """)
    void looksForWhatIsLeftOver(FactType type, String reply, Verdict verdict) {
        Ask ask = Asking.ask(type, "How much is the course?", "course", "amount");
        String other =
                switch (type) {
                    case MONEY -> "$30";
                    case DURATION -> "30 days";
                    default -> "30%";
                };
        assertEquals(
                verdict,
                new DeterministicJudge()
                        .judge(ask, new Reply("web", other), new Reply("chat", reply))
                        .verdict());
    }
}
