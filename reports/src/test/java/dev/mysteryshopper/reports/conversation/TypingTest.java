package dev.mysteryshopper.reports.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final String ANSWER =
            "I'm sorry to hear that. I can see your order, it left our warehouse on Monday and is on its way to you.";

    @Test
    void whoWritesFasterThanAnybodyTypesIsAMachineWhateverItIsCalled() {
        assertEquals(
                List.of(true, false, true, false),
                Talk.by(Medium.CHAT)
                        .bot("Flo", "Hi, it's Flo! What can I do for you?")
                        .shopper("where is my kettle")
                        .bot("Flo", ANSWER)
                        .shopper("thanks")
                        .read()
                        .automated());
    }

    @Test
    void whoTakesTheTimeToTypeIsAPersonWithoutANameToo() {
        assertEquals(
                List.of(false, false),
                Talk.by(Medium.CHAT)
                        .shopper("where is my kettle")
                        .company(null, null, "Hello, let me have a look.")
                        .read()
                        .automated());
    }

    @Test
    void whoComesWhereAMachineWroteIsAnotherVoice() {
        assertEquals(
                List.of(true, false, true, false, false, false),
                Talk.by(Medium.CHAT)
                        .bot(null, "Hello! How can I help you today?")
                        .shopper("where is my kettle")
                        .bot(null, ANSWER)
                        .shopper("no, I have it, but it leaks")
                        .company(null, null, "Hi, Grace here. Where does it leak?")
                        .company(null, null, "Take your time.")
                        .read()
                        .automated());
    }

    @Test
    void listsAndMarksTellAMachineWhereTimesDoNot() {
        assertEquals(
                List.of(false, true, false, true),
                Talk.by(Medium.CHAT)
                        .shopper("where is my kettle")
                        .company(
                                "Flo",
                                null,
                                "Here is what I see:\n- Order: PS-10002\n- Status: sent\nIs this the one? (yes/no)")
                        .shopper("yes")
                        .company("Flo", null, "It comes tomorrow.")
                        .read()
                        .automated());
    }
}
