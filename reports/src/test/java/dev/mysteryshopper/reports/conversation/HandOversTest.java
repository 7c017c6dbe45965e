package dev.mysteryshopper.reports.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandOversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll put you through to Repairs.",
                "Let me transfer you to the repairs team.",
                "Transferring you now.",
                "I'm moving this chat over to Repairs.",
                "Right, I'm handing you across to my colleague Tom.",
                "I'll get one of our engineers for you, stay there.",
                "You're being connected to Repairs."
            })
    void aHandOverThatIsToldCountsWhereItIsTold(String told) {
        assertEquals(
                List.of("2 COLD"),
                chat().company("Ann", "Orders", told)
                        .shopper("ok")
                        .company("Tom", "Repairs", "Hello, how can I help?")
                        .handOvers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I could transfer you to Repairs, but I can do this here.",
                "If you like I can put you through to Repairs.",
                "Would you like me to transfer you?",
                "I'm afraid I can't put you through to them.",
                "You can transfer the credit to a friend in the app.",
                "We'll transfer the money to your account.",
                "Let me ask our engineers and come straight back.",
                "I'll move your booking to Sunday.",
                "Your number will be transferred to the new line."
            })
    void offersRefusalsConsultsAndOtherTransfersAreNone(String said) {
        assertEquals(
                List.of(),
                chat().company("Ann", "Orders", said)
                        .shopper("I see")
                        .company("Ann", "Orders", "So, the fan is clear?")
                        .handOvers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm moving you over to the later flight.",
                "I'm switching you over to seat 12A.",
                "Moving you up to business class."
            })
    void aCustomerPutOnAnotherFlightOrSeatIsNotHandedOver(String said) {
        assertEquals(
                List.of(),
                chat().company("Ann", "Orders", said).shopper("thanks").handOvers());
    }

    @Test
    void oneThatIsTakenBackIsNone() {
        assertEquals(
                List.of(),
                chat().company("Ann", "Orders", "I'll put you through to Repairs.")
                        .company("Ann", "Orders", "Sorry, nobody is picking up there. I'll do it myself.")
                        .handOvers());
    }

    @Test
    void aBotIsAHandlerOnlyOnceItRepliedToTheMatter() {
        assertEquals(
                List.of("2 BOT_TO_HUMAN"),
                Talk.by(Medium.CHAT)
                        .bot("Robo", "Hi, I'm Robo, your virtual assistant!")
                        .shopper("my kettle order never arrived")
                        .bot("Robo", "I'll get a colleague for that.")
                        .company("Ann", "Orders", "Hello, Ann here.")
                        .handOvers());
        assertEquals(
                List.of(),
                Talk.by(Medium.CHAT)
                        .bot("Robo", "Hi, I'm Robo, your virtual assistant!")
                        .shopper("my kettle order never arrived")
                        .company("Ann", "Orders", "Hello, Ann here. Which kettle is it?")
                        .handOvers());
    }

    @Test
    void intakeByKeysAndWordsIsNone() {
        assertEquals(
                List.of(),
                Talk.by(Medium.PHONE)
                        .company("IVR", null, "For repairs press 1.")
                        .shopper("[presses 1]")
                        .company("IVR", null, "Connecting you to repairs.")
                        .company("Tom", "Repairs", "Repairs, Tom speaking.")
                        .handOvers());
    }

    @Test
    void theReceiverWhoKnowsTheMatterMakesItWarm() {
        assertEquals(
                List.of("2 WARM"),
                chat().company("Ann", "Orders", "I'll put you through to Repairs.")
                        .company("Tom", "Repairs", "Hi, Tom here. A toaster that trips the fuse, then.")
                        .handOvers());
    }

    @Test
    void toTheManagerIsAnEscalation() {
        assertEquals(
                List.of("2 ESCALATION"),
                chat().company("Ann", "Orders", "I'll get my supervisor for you.")
                        .company("Mia", "Orders", "Mia here.")
                        .handOvers());
    }

    @Test
    void anotherSignatureUnderALetterIsAHandOverAndAShorterOneIsNot() {
        assertEquals(
                List.of("2 COLD"),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Pump\nMy pump has been rattling since May.\nJo Lee")
                        .company(null, null, "Hello Jo,\nIs it the blue one?\nKatherine")
                        .company(null, null, "Hello Jo,\nPlease send me your receipt.\nGreg")
                        .handOvers());
        assertEquals(
                List.of(),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Pump\nMy pump has been rattling since May.\nJo Lee")
                        .company(null, null, "Hello Jo,\nIs it the blue one?\nKatherine")
                        .company(null, null, "Hello Jo,\nI see.\nKathy")
                        .handOvers());
    }

    private static Talk chat() {
        return Talk.by(Medium.CHAT)
                .shopper("hello, my new toaster trips the fuse every morning")
                .company("Ann", "Orders", "Hello! Is the fuse a new one?");
    }
}
