package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a company sends: a reading, no exception, and not for long. */
class AnyTextTest {

    private final DeterministicJudge judge = new DeterministicJudge();

    @ParameterizedTest
    @EnumSource(FactType.class)
    void readsRandomTextWithoutFailing(FactType type) {
        RandomReplies replies = new RandomReplies(type.word().hashCode());
        for (int i = 0; i < 400; i++) {
            judgeAndCheck(type, replies.next(), replies.next());
        }
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void readsHostileTextInBoundedTime(FactType type) {
        for (String text : RandomReplies.HOSTILE) {
            Assertions.assertTimeout(Duration.ofSeconds(5), () -> judgeAndCheck(type, text, "14 days, $5, yes"));
        }
    }

    private void judgeAndCheck(FactType type, String a, String b) {
        Ask ask = Asking.ask(
                type,
                "How long do I have to return the boots, and what do they cost on Saturday?",
                "rain boots",
                "return window");
        Judgement judgement = judge.judge(ask, new Reply("the website", a), new Reply("chat", b));
        assertNotNull(judgement.verdict());
        assertFalse(judgement.reason().isBlank());
        judgement
                .first()
                .ifPresent(stated ->
                        assertTrue(a.substring(stated.start(), stated.end()).equals(stated.quote())));
        judgement
                .second()
                .ifPresent(stated ->
                        assertTrue(b.substring(stated.start(), stated.end()).equals(stated.quote())));
    }
}
