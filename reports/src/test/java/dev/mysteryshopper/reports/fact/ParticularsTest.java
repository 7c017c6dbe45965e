package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParticularsTest {

    private static final Ask OPENING =
            Asking.ask(FactType.DATE, "When do you open for the season?", "Pike Lake season", "opening date");

    private static Verdict verdict(Ask ask, String website, String chat) {
        return new DeterministicJudge()
                .judge(ask, new Reply("the website", website), new Reply("chat", chat))
                .verdict();
    }

    @Test
    void accusesNobodyWhereEachReplyNamesAThingOfItsOwn() {
        assertEquals(
                Verdict.UNSURE, verdict(OPENING, "Rowing boats open on 3 May.", "For lodges it's the 20th of April."));
    }

    @Test
    void accusesWhereBothSpeakOfWhatWasAsked() {
        assertEquals(
                Verdict.CONTRADICTS,
                verdict(OPENING, "The season opens on 3 May.", "We open for the season on the 20th of April."));
    }

    @Test
    void accusesWhereOnlyOneNamesAThingOfItsOwn() {
        assertEquals(
                Verdict.CONTRADICTS,
                verdict(OPENING, "Pike Lake opens on 3 May.", "The boats are out from the 20th of April."));
    }
}
