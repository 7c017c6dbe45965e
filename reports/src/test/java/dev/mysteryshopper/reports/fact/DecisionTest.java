package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    private static final Ask ASK =
            Asking.ask(FactType.DECISION, "Will you waive the late fee on my loan?", "late fee", "fee waiver request");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I've knocked it off for you. | accepted",
                "We don't see any problem with that. | accepted",
                "Normally no, but as it's your first, consider it gone. | accepted",
                "I can't see a reason to say no. | accepted",
                "There's not much we can do, sorry. | denied",
                "The fee will have to stay as it is. | denied",
                "We are unable to credit the fee. | denied",
                "We have decided not to waive it. | denied",
                "Yes, once you've paid the loan itself. | conditional",
                "Provided that you send us the bank's letter, we'll waive it. | conditional"
            })
    void readsWhatWasDecided(String text, String decision) {
        assertEquals(decision, Asking.read(ASK, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your note has been added to your file.",
                "Late fees are charged on the tenth of the month.",
                "We could take off half, and the rest still applies."
            })
    void isUnsureWhereNothingIsClearlyDecided(String text) {
        Passage passage = Passage.of(text, ASK.locale());
        assertFalse(new FactReader().read(passage, Frame.of(ASK, text)).sure());
    }
}
