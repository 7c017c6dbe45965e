package dev.mysteryshopper.reports.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkReaderTest {

    @Test
    void askingForWhatWasGivenIsARetell() {
        assertEquals(
                List.of("2 reason for contact", "4 order number"),
                Talk.by(Medium.CHAT)
                        .shopper("my parcel is late, order PS-10002")
                        .company("Ann", "Orders", "One moment.")
                        .company("Tom", "Parcels", "Hi, Tom here, how can I help?")
                        .shopper("the late parcel")
                        .company("Tom", "Parcels", "What's your order number?")
                        .shopper("PS-10002")
                        .retells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PS-10002, that's right?",
                "And what's your postcode?",
                "Could you read me the serial number on the base?",
                "Anything else I can help with?",
                "Can I do anything else for you today?",
                "What would you like to do?",
                "What exactly happened at the door?",
                "So that I can see what happened, may I have your name?",
                "Shall I have Tom explain what's needed?",
                "What's the name of the neighbour?",
                "It was sent on Monday, parcel 10002. Correct?"
            })
    void readBacksAndNewDetailsAreNone(String question) {
        assertEquals(
                List.of(),
                Talk.by(Medium.CHAT)
                        .shopper("my parcel is late, order PS-10002")
                        .company("Ann", "Orders", question)
                        .shopper("hm, let me see")
                        .retells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For security, what's your date of birth?",
                "Please enter the six-digit code that we texted you.",
                "To make sure that I'm talking to the account holder, your full name and postcode please?",
                "What are the last four digits of the card?",
                "The first and third letter of your password, please?",
                "To protect your data, please confirm your user name.",
                "I need to be sure who's asking, so please send a picture of your passport."
            })
    void whatOnlyProvesWhoTheyAreIsAnIdentityCheck(String question) {
        assertTrue(asks(question).stream().anyMatch(Ask::identity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's the order number?",
                "And your postcode, so that I can find you?",
                "What's the name on the booking?",
                "May I have the number so that I can verify the details of the order?",
                "To make sure that it reaches the right people, what's the date?",
                "What is the correct date of birth of the child?"
            })
    void whatOnlyFindsTheRecordIsNone(String question) {
        assertFalse(asks(question).stream().anyMatch(Ask::identity));
    }

    private static List<Ask> asks(String question) {
        return Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", question)
                .shopper("ok")
                .read()
                .asks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please hold.",
                "Bear with me.",
                "Give me two minutes to look.",
                "Hang on, I'll check with the depot.",
                "You're number 4 in the queue, please keep this page open.",
                "One moment please.",
                "Bear with.",
                "May I ask you to stay with me for two minutes?"
            })
    void aWaitThatIsAskedForIsAHold(String said) {
        assertEquals(List.of(1), held(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please press and hold the reset button.",
                "Let me look at that.",
                "Please allow three days for that.",
                "Somebody will join you.",
                "The average wait is 4 minutes.",
                "I wish you a wonderful stay in Vienna.",
                "You're in the hands of Tom now.",
                "I see that you're the owner of the parcel."
            })
    void stepsNoticesAndDaysAreNone(String said) {
        assertEquals(List.of(), held(said));
    }

    private static List<Integer> held(String said) {
        return Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", said)
                .company("Ann", "Orders", "It was sent yesterday.")
                .pauses();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We'll email you within 2 working days. | P2D",
                "You'll see it on your card in 3 to 5 days. | P5D",
                "The driver will be there by 5pm today. | 2026-03-02",
                "Your parcel will arrive on Friday. | 2026-03-06",
                "An engineer comes on 19 March. | 2026-03-19",
                "We aim to answer within 24 hours. | PT24H",
                "I'll call you tomorrow morning. | 2026-03-03",
                "You should get the letter within a week. | P7D",
                "They've agreed: full 90 back to your card, by 10 March. | 2026-03-10",
                "Replies take up to 72 hours. | PT72H",
                "Allow up to 5 working days. | P5D",
                "Can you do tomorrow? He'll be there before ten. | 2026-03-03",
                "The voucher will be in your inbox within five minutes. | PT5M"
            })
    void aTermThatTheCompanySetsItselfIsAPromise(String said, String within) {
        assertEquals(List.of(within), promised(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can return it within 30 days.",
                "Your membership ends on 31 March.",
                "Payment is due by Friday.",
                "Please send us the receipt within 7 days.",
                "It went out yesterday.",
                "We'll be in touch shortly.",
                "Will Friday do?",
                "I've put both on until 27 March.",
                "We answer Monday to Friday.",
                "It has to be reported within 24 hours of booking.",
                "The voucher can be used for any order in the next twelve months.",
                "24.99 has gone back to your card on the 2nd."
            })
    void rulesTermsForTheCustomerAndVagueWordsAreNone(String said) {
        assertEquals(List.of(), promised(said));
    }

    private static List<String> promised(String said) {
        return Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", said)
                .pledges();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please report it to parcels@shop.example, as we can't open cases from here.",
                "There's a special number for that, 0800 555 0147.",
                "Parcels go through any staffed branch.",
                "For late parcels please use live chat.",
                "Live chat on our site is the place for parcels.",
                "Please put it in writing at shop.example/parcels.",
                "Give us a ring on 555-0133.",
                "For parcels, text LATE to 60555.",
                "You can call back tomorrow, or write to parcels@shop.example."
            })
    void whoIsOnlySentElsewhereIsDeflected(String said) {
        assertEquals(1, pointedAt(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Would you like to speak to our parcels team?",
                "Ring me at 555-0160 if anything is late.",
                "You should see it in the app.",
                "The label was sent by email.",
                "Which method would you like to use?"
            })
    void offersAndExtrasAreNoPointers(String said) {
        assertEquals(-1, pointedAt(said));
    }

    private static int pointedAt(String said) {
        return Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", said)
                .shopper("I see")
                .read()
                .pointer()
                .map(Pointer::message)
                .orElse(-1);
    }

    @Test
    void whoAnswersThatEverythingStoodInTheMailWasAskedForAllOfItAgain() {
        assertEquals(
                List.of("1 order number", "1 model"),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Order\nMy toaster, a Sunrise, trips the fuse.\nJo Lee")
                        .company(null, null, "Dear Jo,\nCould you tell us the order number and the model?\nRuth")
                        .shopper("Both are in my first mail.\nJo Lee")
                        .retells());
    }

    @Test
    void remindersOfWhatWasNotGivenYetAreNone() {
        assertEquals(
                List.of(),
                Talk.by(Medium.CHAT)
                        .shopper("my parcel is late")
                        .company("Ann", "Orders", "What's your order number?")
                        .company("Ann", "Orders", "Are you still there? I need your order number.")
                        .retells());
    }

    @Test
    void aContactThatEndsWithAPointerIsDeflectedAndOneThatGoesOnIsNot() {
        Talk sent = Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", "We can't look into parcels on chat. Please ring the depot on 555-0177.")
                .shopper("oh well");
        assertEquals(Optional.of(new Pointer(1, "phone 555-0177")), sent.read().pointer());
        assertEquals(Optional.of(Resolution.UNRESOLVED), sent.journey().resolution());

        Talk solved = Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", "I've sent a new one, it'll be there tomorrow.")
                .shopper("great, thanks")
                .company("Ann", "Orders", "Next time you can also use our app.");
        assertEquals(Optional.empty(), solved.read().pointer());
        assertEquals(Optional.of(Resolution.RESOLVED), solved.journey().resolution());
    }

    @Test
    void aCustomerWhoLeavesTheQueueAbandonsAndOneWhomNobodyAnswersIsUnanswered() {
        assertEquals(
                Optional.of(Resolution.ABANDONED),
                Talk.by(Medium.PHONE)
                        .company("IVR", null, "All our lines are busy. Please hold.")
                        .shopper("I'm hanging up.")
                        .journey()
                        .resolution());
        assertEquals(
                Optional.of(Resolution.UNANSWERED),
                Talk.by(Medium.EMAIL)
                        .shopper("Subject: Parcel\nWhere is my parcel, order PS-10002?\nDana")
                        .bot("Shop", "We have received your message.")
                        .shopper("Hello?")
                        .journey()
                        .resolution());
    }

    @Test
    void aPromiseThatTheCustomerSaysWasNotKeptIsBroken() {
        Talk first = Talk.by(Medium.CHAT)
                .shopper("my parcel is late")
                .company("Ann", "Orders", "I'll text you within 1 minute.");
        Talk later = Talk.by(Medium.SMS)
                .shopper("hm")
                .shopper("hm")
                .shopper("hm")
                .shopper("hm")
                .shopper("you promised me a text and nothing has come");
        assertEquals(
                List.of(),
                first.read().pledges().stream()
                        .filter(pledge -> pledge.standing() != Pledge.Standing.OPEN)
                        .toList());
        assertEquals(
                List.of(Pledge.Standing.BROKEN),
                first.journey(later).contacts().get(0).pledges().stream()
                        .map(Pledge::standing)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "please hold ",
                "what is your order number? ",
                "(((",
                "[",
                "....",
                "1 2 ",
                "\n> ",
                "will within 5 days or "
            })
    void anyTextIsReadInTimeThatGrowsWithItsLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(20), () -> Talk.by(Medium.CHAT)
                .shopper(text)
                .company(null, null, text)
                .shopper(text)
                .read());
    }
}
