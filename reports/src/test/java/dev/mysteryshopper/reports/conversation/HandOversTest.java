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
                "You're being connected to Repairs.",
                "I'll hand over to Tom, who knows toasters.",
                "Let me find one of the fitters for you.",
                "I'll step aside and let one of my colleagues take over.",
                "You'll now be chatting with an engineer.",
                "I've placed you in the queue of our repairs team.",
                "One of our fitters takes over from here.",
                "So over to Repairs with that.",
                "I'll give you to the repairs desk.",
                "Toasters are Tom's, here he is.",
                "It's the repairs team you want, one moment.",
                "*** TRANSFER INITIATED: ORDERS -> REPAIRS ***"
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
                "Your number will be transferred to the new line.",
                "In that case an agent at the shop will take over and open a file.",
                "I need to transfer you for that. Would you like me to proceed?",
                "I'm passing you over to... oh no, they've gone. Never mind, I can see it myself.",
                "Once you've sent the photo, I'll put you through to Repairs.",
                "Your parcel will be handed over to the carrier this afternoon.",
                "I'm putting you on hold while I look.",
                "An engineer will be with you on Thursday.",
                "I'd normally hand you over to Repairs, but I'll do it myself.",
                "I can see a connecting service at ten. Is that the one?",
                "Somebody from the team will give you a call."
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

    @Test
    void whoIsCalledInWhileTheFirstGoesOnIsNoNewHandler() {
        assertEquals(
                List.of(),
                Talk.by(Medium.PHONE)
                        .shopper("hello, my new toaster trips the fuse every morning")
                        .company("Ann", "Orders", "Stay there while I get Tom on the line with us.")
                        .company("Tom", "Repairs", "Hi both. Is there a kettle on it, too?")
                        .shopper("yes, there is")
                        .company("Ann", "Orders", "So it's the two together. I'll send you an adapter.")
                        .handOvers());
    }

    @Test
    void aVoiceWithoutANameThatGreetsAndIntroducesItselfIsANewOne() {
        assertEquals(
                List.of("3 COLD"),
                Talk.by(Medium.PHONE)
                        .company(null, null, "Kettle and Cup, good morning.")
                        .shopper("hello, my new toaster trips the fuse every morning")
                        .company(null, null, "Oh dear. Is the fuse a new one?")
                        .company(null, null, "Good morning, it's Mia. How can I help?")
                        .handOvers());
    }

    @Test
    void aNameThatIsGivenLateIsNoNewVoice() {
        assertEquals(
                List.of(),
                Talk.by(Medium.PHONE)
                        .company(null, null, "Kettle and Cup, good morning.")
                        .shopper("hello, my new toaster trips the fuse every morning")
                        .company(null, null, "Bring it in and I'll swap it. It's Mia, by the way.")
                        .handOvers());
    }

    @Test
    void whoStepsInForAnotherInAThreadTakesOverWhereTheyShow() {
        assertEquals(
                List.of("4 COLD"),
                Talk.by(Medium.SOCIAL)
                        .shopper("my new toaster trips the fuse every morning")
                        .company("Kettle & Cup", null, "Oh no! Which model is it? Mia")
                        .shopper("the Sunrise")
                        .company("Kettle & Cup", null, "Thanks, I'm asking the makers now. Mia")
                        .company("Kettle & Cup", null, "Hello again! Which model was it? Tom, covering for Mia today")
                        .handOvers());
    }

    @Test
    void whoTakesItBackBecauseTheOtherIsAwayHadHandedItOver() {
        assertEquals(
                List.of("1 COLD", "2 COLD"),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Pump\nMy pump has been rattling since May.\nJo Lee")
                        .company(null, null, "Hello Jo,\nGreg knows pumps, he'll reply to you in this thread.\nRuth")
                        .company(
                                null,
                                null,
                                "Hello Jo,\nGreg is away, so I've taken this back. May I ask one thing more: is it loud?\nRuth")
                        .handOvers());
    }

    @Test
    void aFamilyNameAloneIsTheSamePersons() {
        assertEquals(
                List.of(),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Pump\nMy pump has been rattling since May.\nJo Lee")
                        .company(null, null, "Hello Jo,\nIs it the blue one?\nT. Ekeland, Pumps")
                        .company(null, null, "Hello Jo,\nI see.\nTuva Ekeland, Pumps")
                        .handOvers());
    }

    @Test
    void anAutomaticReplyHasNotTakenTheMatterInHand() {
        assertEquals(
                List.of(),
                Talk.by(Medium.SOCIAL)
                        .shopper("my new toaster trips the fuse every morning")
                        .bot("Kettle & Cup", "Thanks for the mention! A member of our team will reply to you here.")
                        .company("Kettle & Cup", null, "Oh no! Which model is it? Mia")
                        .handOvers());
    }

    private static Talk chat() {
        return Talk.by(Medium.CHAT)
                .shopper("hello, my new toaster trips the fuse every morning")
                .company("Ann", "Orders", "Hello! Is the fuse a new one?");
    }
}
