package dev.mysteryshopper.practice.desk;

import java.time.Duration;

/** One thing the company does in a conversation. Steps are done in order; durations are company time. */
public sealed interface Step {
    /** Somebody writes to the customer. */
    record Say(Agent by, String text) implements Step {}

    /**
     * The customer is passed on.
     *
     * @param briefed whether the one who takes over was told what is known
     */
    record PassOn(Agent from, Agent to, Kind kind, boolean briefed) implements Step {}

    /** How a customer is passed on. */
    enum Kind {
        HAND_OFF("hand-off"),
        COLD("cold"),
        WARM("warm"),
        ESCALATION("escalation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Somebody takes over. */
    record Join(Agent agent) implements Step {}

    /** The customer stands in a queue, at this place, for so long. */
    record Queue(Desk desk, int position, Duration span) implements Step {}

    /** The customer is put on hold with a word, for so long. */
    record Hold(Agent by, String text, Duration span) implements Step {}

    /** Something happens behind the scenes. */
    record Behind(Runnable work) implements Step {}

    /** The company ends the conversation; the reason is such as "resolved". */
    record Close(String reason) implements Step {}

    /** The line breaks. */
    record Break() implements Step {}
}
