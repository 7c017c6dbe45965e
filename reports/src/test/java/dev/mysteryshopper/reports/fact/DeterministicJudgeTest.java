package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DeterministicJudgeTest {

    private final Judge judge = new DeterministicJudge();

    private Judgement judge(Ask ask, String website, String chat) {
        return judge.judge(ask, new Reply("the website", website), new Reply("chat", chat));
    }

    @Test
    void findsTwoReturnWindowsThatCannotBothHold() {
        Ask ask =
                Asking.ask(FactType.DURATION, "How long do I have to return the boots?", "rain boots", "return window");
        Judgement judgement =
                judge(ask, "Returns are accepted within 30 days of delivery.", "You've got 14 days to send them back.");
        assertEquals(Verdict.CONTRADICTS, judgement.verdict());
        assertEquals("30 days", judgement.first().orElseThrow().quote());
        assertEquals("14 days", judgement.second().orElseThrow().quote());
        assertEquals(
                "30 days according to the website, 14 days according to chat: the shorter one would cost the customer 16 days.",
                judgement.reason());
    }

    @Test
    void takesTwoWeeksForFourteenDays() {
        Ask ask =
                Asking.ask(FactType.DURATION, "How long do I have to return the boots?", "rain boots", "return window");
        Judgement judgement = judge(ask, "Returns are accepted within 14 days of delivery.", "You've got two weeks.");
        assertEquals(Verdict.CONSISTENT, judgement.verdict());
        assertEquals(
                "14 days according to the website and 2 weeks according to chat: both can be true.",
                judgement.reason());
    }

    @Test
    void comparesPricesOfTheApiAndOfChat() {
        Ask ask = Asking.ask(FactType.MONEY, "How much are the rain boots?", "rain boots", "price");
        assertEquals(
                Verdict.CONSISTENT,
                judge(ask, "89.0", "The rain boots are $89.").verdict());
        Judgement judgement = judge(ask, "89.00 USD", "The rain boots are $79.00 at the moment.");
        assertEquals(Verdict.CONTRADICTS, judgement.verdict());
        assertEquals(
                "$89.00 according to the website, $79.00 according to chat: a difference of $10.00.",
                judgement.reason());
    }

    @Test
    void findsAPromotionThatChatHasNotHeardOf() {
        Ask ask = Asking.ask(FactType.PERCENT, "Is there a promotion on rain boots?", "rain boots", "promotion");
        assertEquals(
                Verdict.CONTRADICTS,
                judge(ask, "15% off rain boots this week", "I'm not aware of any promotion at the moment.")
                        .verdict());
    }

    @Test
    void takesAPromotionWithAnEndForDeniedWhereNoneIsKnown() {
        Ask ask = Asking.ask(FactType.PERCENT, "Is there a promotion on rain boots?", "rain boots", "promotion");
        Judgement judgement = judge(
                ask,
                "15% off rain boots until 31 March 2026",
                "I'm sorry, there is no promotion running at the moment.");
        assertEquals(Verdict.CONTRADICTS, judgement.verdict());
        assertEquals(
                "15% according to the website, 0% according to chat: a difference of 15 percentage points.",
                judgement.reason());
    }

    @Test
    void tellsRangesAndShortDifferencesAsAPersonWould() {
        Ask ask = Asking.ask(FactType.DURATION, "How long does the crossing take?", "ferry crossing", "crossing time");
        assertEquals(
                "55 minutes according to the website, 1 hour 30 minutes according to chat: a difference of 35 minutes.",
                judge(ask, "The crossing takes 55 minutes.", "The crossing takes an hour and a half.")
                        .reason());
        assertEquals(
                "3 to 5 days according to the website and 4 days according to chat: both can be true.",
                judge(ask, "The crossing takes 3-5 days.", "The crossing takes 4 days.")
                        .reason());
    }

    @Test
    void saysWhoDidNotAnswer() {
        Ask ask = Asking.ask(FactType.DURATION, "How long is the warranty?", "toaster", "warranty");
        Judgement judgement =
                judge(ask, "Two-year warranty on all toasters.", "I'd have to ask a colleague about that.");
        assertEquals(Verdict.NOT_STATED, judgement.verdict());
        assertEquals("Chat does not say; only the website gives an answer.", judgement.reason());
    }

    @Test
    void comparesValuesThatWereReadAlready() {
        Ask ask = Asking.ask(FactType.TIME_RANGE, "When are you open on Saturday?", "store", "saturday hours");
        FactReader reader = new FactReader();
        Stated site = reader.read(ask, "Sa 10:00-14:00").orElseThrow();
        Stated chat = reader.read(ask, "On Saturdays we are open from 10 to 4.").orElseThrow();
        Judgement judgement = new DeterministicJudge().judge(ask, "the website", site, "chat", chat);
        assertEquals(Verdict.CONTRADICTS, judgement.verdict());
        assertTrue(judgement.reason().contains("Sa 10:00-16:00"), judgement.reason());
    }

    @Test
    void neverTakesUnlikeTextsForAContradiction() {
        Ask ask = Asking.ask(FactType.TEXT, "What is the frame made of?", "sofa", "frame material");
        assertEquals(Verdict.UNSURE, judge(ask, "solid beech", "oak").verdict());
        assertEquals(
                Verdict.CONSISTENT, judge(ask, "Solid beech.", "solid  beech").verdict());
    }
}
