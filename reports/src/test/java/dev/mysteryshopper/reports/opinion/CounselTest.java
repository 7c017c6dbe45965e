package dev.mysteryshopper.reports.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.Redactor;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounselTest {

    private static final Judgement UNSURE =
            new Judgement(Verdict.UNSURE, Optional.empty(), Optional.empty(), "A person should look: so.");

    private final Path folder;
    private final List<Matter> asked = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private Optional<Advice> answer = Optional.empty();

    CounselTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void settlesWhatHoldsAgainstTheReplies() {
        answer = advice("CONTRADICTS", "within 30 days", "P30D", "within 14 days", "P14D", "30 against 14.");

        Judgement judgement = ask("Send it back within 30 days.", "Please do so within 14 days.");

        assertEquals(Verdict.CONTRADICTS, judgement.verdict());
        assertEquals("P14D", judgement.second().orElseThrow().value().normal());
        assertEquals(13, judgement.second().orElseThrow().start());
        assertEquals("As a language model reads it: 30 against 14.", judgement.reason());
    }

    @Test
    void isNotAskedWhereTheRulesAreSure() {
        Judgement sure = new Judgement(Verdict.NOT_STATED, Optional.empty(), Optional.empty(), "Neither.");

        assertSame(sure, counsel(9).on(about(FactType.DURATION), reply("30 days"), reply("14 days"), sure));
        assertEquals(List.of(), asked);
    }

    @Test
    void doesNotBelieveAQuoteThatWasNotSaid() {
        answer = advice("CONTRADICTS", "within 30 days", "P30D", "within 7 days", "P7D", "x");
        assertSame(UNSURE, ask("Send it back within 30 days.", "Please do so within 14 days."));
    }

    @Test
    void doesNotBelieveAValueThatTheQuoteDoesNotState() {
        answer = advice("CONTRADICTS", "within 30 days", "P30D", "within 14 days", "P7D", "x");
        assertSame(UNSURE, ask("Send it back within 30 days.", "Please do so within 14 days."));
    }

    @Test
    void doesNotBelieveAValueInNoNormalForm() {
        answer = advice("CONTRADICTS", "within 30 days", "a month", "within 14 days", "P14D", "x");
        assertSame(UNSURE, ask("Send it back within 30 days.", "Please do so within 14 days."));
    }

    @Test
    void doesNotBelieveAVerdictThatItsValuesBelie() {
        answer = advice("CONTRADICTS", "within 14 days", "P14D", "two weeks", "P14D", "x");
        assertSame(UNSURE, ask("Send it back within 14 days.", "You have two weeks."));
        answer = advice("CONSISTENT", "within 30 days", "P30D", "within 14 days", "P14D", "x");
        assertSame(UNSURE, ask("Send it back within 30 days.", "Please do so within 14 days."));
    }

    @Test
    void accusesNobodyByWordsThatTheRulesCannotReadThemselves() {
        answer = advice("CONTRADICTS", "until the moon is full", "P30D", "within 14 days", "P14D", "x");
        assertSame(UNSURE, ask("You can return it until the moon is full.", "Please do so within 14 days."));
    }

    @Test
    void accusesNobodyByTextsButMayFindThemTheSame() {
        answer = advice("CONTRADICTS", "solid beech", "solid beech", "pine", "pine", "x");
        assertSame(UNSURE, ask(FactType.TEXT, "It is solid beech.", "It is pine."));
        answer = advice("CONSISTENT", "solid beech", "", "beech, all of it", "", "x");
        assertEquals(
                Verdict.CONSISTENT,
                ask(FactType.TEXT, "It is solid beech!", "It is beech, all of it.")
                        .verdict());
    }

    @Test
    void whatIsNotStatedHasNoQuote() {
        answer = advice("NOT_STATED", "within 30 days", "P30D", "", "", "Chat does not say.");
        assertEquals(
                Verdict.NOT_STATED,
                ask("Send it back within 30 days.", "Please see our terms.").verdict());
        answer = advice("NOT_STATED", "within 30 days", "P30D", "within 14 days", "P14D", "x");
        assertSame(UNSURE, ask("Send it back within 30 days.", "Please do so within 14 days."));
        answer = advice("MAYBE", "", "", "", "", "x");
        assertSame(UNSURE, ask("Hello.", "Hello!"));
    }

    @Test
    void askingAgainCostsNothingAndGivesTheSameAlsoInTheNextRun() {
        answer = advice("CONSISTENT", "two weeks", "P14D", "14 days", "P14D", "x");
        Counsel first = counsel(9);
        Judgement one = ask(first, "You have two weeks.", "It is 14 days.");
        Judgement two = ask(first, "You have two weeks.", "It is 14 days.");
        answer = Optional.empty();
        Counsel next = counsel(0);
        Judgement three = ask(next, "You have two weeks.", "It is 14 days.");

        assertEquals(Verdict.CONSISTENT, one.verdict());
        assertEquals(one, two);
        assertEquals(one, three);
        assertEquals(1, asked.size());
        assertEquals(
                Optional.of(
                        "The language model was asked 0 times, and answers of 1 time before were used: 1 settled, 0 did not"
                                + " hold and stay unsure."),
                next.summary());
    }

    @Test
    void sendsNothingThatMustBeKeptSecret() {
        ask("Card 4111 1111 1111 1111, code hush-hush, 30 days.", "14 days.");

        assertFalse(asked.get(0).toString().contains("4111"), asked::toString);
        assertFalse(asked.get(0).toString().contains("hush-hush"), asked::toString);
    }

    @Test
    void keepsToItsCallsItsTimeAndGivesUpAfterThreeFailures() {
        Counsel few = counsel(2);
        ask(few, "1 day", "2 days");
        answer = advice("UNSURE", "", "", "", "", "x");
        ask(few, "3 days", "4 days");
        ask(few, "5 days", "6 days");
        assertEquals(2, asked.size());
        assertEquals(
                Optional.of(
                        "The language model was asked 2 times, and answers of 0 times before were used: 0 settled, 0 did not"
                                + " hold and stay unsure; 1 time: no calls left; 1 time: silence."),
                few.summary());

        Counsel late = counsel(9);
        ask(late, "7 days", "8 days");
        clock.set(Duration.ofMinutes(3).toNanos());
        ask(late, "9 days", "10 days");
        assertEquals(3, asked.size());

        answer = Optional.empty();
        Counsel broken = counsel(99);
        for (int i = 0; i < 10; i++) {
            ask(broken, i + " hours", "50 days");
        }
        assertEquals(6, asked.size());
    }

    private Judgement ask(String first, String second) {
        return ask(FactType.DURATION, first, second);
    }

    private Judgement ask(FactType type, String first, String second) {
        return counsel(9).on(about(type), reply(first), reply(second), UNSURE);
    }

    private static Judgement ask(Counsel counsel, String first, String second) {
        return counsel.on(about(FactType.DURATION), reply(first), reply(second), UNSURE);
    }

    private Counsel counsel(int calls) {
        Advisor advisor = new Advisor() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Advice advise(Matter matter) throws NoAdvice {
                asked.add(matter);
                return answer.orElseThrow(() -> new NoAdvice("silence"));
            }
        };
        return new Counsel(
                advisor,
                new KeptAnswers(folder.resolve("answers")),
                new Budget(calls, Duration.ofMinutes(2), clock::get),
                new Redactor(Map.of("CODE", "hush-hush")),
                new FactReader());
    }

    private static Optional<Advice> advice(
            String verdict, String quote, String value, String other, String its, String why) {
        return Optional.of(new Advice(verdict, quote, value, other, its, why));
    }

    private static Ask about(FactType type) {
        return new Ask(
                "How long do I have to return it?",
                "rain boots",
                "return window",
                type,
                Locale.US,
                ZoneOffset.UTC,
                LocalDate.EPOCH);
    }

    private static Reply reply(String text) {
        return new Reply("chat", text);
    }
}
