package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilenceTest {

    private static final Ask ASK =
            Asking.ask(FactType.DECISION, "Will you repair my clock?", "mantel clock", "repair request");

    private static Verdict besideAnAnswer(String text) {
        return new DeterministicJudge()
                .judge(ASK, new Reply("the website", "Your request was approved."), new Reply("chat", text))
                .verdict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've handed this on, and someone from the bench team will ring you.",
                "What's the number on the back of it, please?",
                "We couldn't say before our clockmaker is back from leave.",
                "Have a look at our website for what we mend.",
                "I'll need to speak to my manager about this one.",
                "You'll hear from us by Monday."
            })
    void saysNothingWhereTheAnswerIsPutOff(String text) {
        assertEquals(Verdict.NOT_STATED, besideAnAnswer(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clocks of that age are a labour of love.",
                "Mantel clocks weigh four kilos and chime on the hour.",
                "We mended one much like it in spring."
            })
    void asksAPersonToLookWhereSomethingElseIsSaid(String text) {
        assertEquals(Verdict.UNSURE, besideAnAnswer(text));
    }
}
