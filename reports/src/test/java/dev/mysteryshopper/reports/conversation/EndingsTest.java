package dev.mysteryshopper.reports.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingsTest {

    @Test
    void whatIsRefusedBesideTheMatterDoesNotUndoWhatWasDone() {
        assertEquals(
                Optional.of(Resolution.RESOLVED),
                chat().company("Ann", "Orders", "I've cancelled it and refunded 40 to your card.")
                        .shopper("can it go by bank transfer instead?")
                        .company("Ann", "Orders", "I'm sorry, we can't do that.")
                        .shopper("ok")
                        .journey()
                        .resolution());
    }

    @Test
    void whoTurnsDownWhatIsOfferedInPlaceOfTheMatterWasRefused() {
        assertEquals(
                Optional.of(Resolution.UNRESOLVED),
                chat().company("Ann", "Orders", "I'm sorry, we can't cancel it. Shall I put you on the list?")
                        .shopper("no.")
                        .company("Ann", "Orders", "Understood. Is there anything else I can help you with?")
                        .shopper("no")
                        .journey()
                        .resolution());
    }

    @Test
    void whoComesBackAfterAPromiseInVainWasNotHelped() {
        Talk first = chat().company("Ann", "Orders", "You'll get a text with a new slot by tomorrow.")
                .shopper("thanks");
        Talk later = Talk.by(Medium.CHAT)
                .shopper("no text came about the new slot")
                .company("Tom", "Orders", "I'm afraid the slot was rejected, so I can't do anything.")
                .shopper("unbelievable");
        assertEquals(Optional.of(Resolution.RESOLVED), first.journey().resolution());
        assertEquals(Optional.of(Resolution.UNRESOLVED), first.journey(later).resolution());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Got it. Frozen till 19 May.",
                "Ticketed, check your mail.",
                "The invoice is withdrawn, with my apologies.",
                "There's nothing that you have to do: it was refunded this morning."
            })
    void whatIsToldInAWordWasDone(String told) {
        assertEquals(
                Optional.of(Resolution.RESOLVED),
                chat().company("Ann", "Orders", told)
                        .shopper("Thanks, Ann.")
                        .journey()
                        .resolution());
    }

    @Test
    void warmThanksSayThatItHelped() {
        assertEquals(
                Optional.of(Resolution.RESOLVED),
                chat().company("Ann", "Orders", "We can't dye it ourselves. Lewis on Mill Lane does wool.")
                        .shopper("is it dear?")
                        .company("Ann", "Orders", "Roughly 60.")
                        .shopper("great help, thank you")
                        .journey()
                        .resolution());
    }

    @Test
    void thanksForARefusalDoNotUndoIt() {
        assertEquals(
                Optional.of(Resolution.UNRESOLVED),
                chat().company("Ann", "Claims", "I must turn the claim down.")
                        .shopper("ok, thank you.")
                        .journey()
                        .resolution());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As I haven't heard from you, I'll close this chat.",
                "Are you still there?",
                "The chat was closed because of inactivity."
            })
    void whoGoesQuietAfterAQuestionAbandons(String told) {
        assertEquals(
                Optional.of(Resolution.ABANDONED),
                chat().company("Ann", "Orders", "What's your order number?")
                        .company("Ann", "Orders", told)
                        .journey()
                        .resolution());
    }

    @Test
    void whoIsLeftInAQueueWasNotHelpedAndWhoLeavesItAbandons() {
        assertEquals(Optional.of(Resolution.UNRESOLVED), queue("anyone there?"));
        assertEquals(Optional.of(Resolution.ABANDONED), queue("forget it, I'm off"));
    }

    private static Optional<Resolution> queue(String said) {
        return chat().company("Ann", "Orders", "I'm transferring you to Repairs, please hold.")
                .shopper(said)
                .journey()
                .resolution();
    }

    @Test
    void joyTellsThatItWasSolvedWhateverElseWasSaid() {
        assertEquals(
                Optional.of(Resolution.RESOLVED),
                chat().company("Ann", "Orders", "You'll find it at the shop, ask at the desk.")
                        .shopper("perfect")
                        .journey()
                        .resolution());
    }

    private static Talk chat() {
        return Talk.by(Medium.CHAT).shopper("please cancel my order of the blue kettle");
    }
}
