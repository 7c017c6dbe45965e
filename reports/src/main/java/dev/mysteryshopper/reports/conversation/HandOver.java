package dev.mysteryshopper.reports.conversation;

/**
 * The matter passed from one handler to another within a conversation.
 *
 * @param message number of the company's message that tells it as happening, or else of the first that shows it
 * @param from who had it
 * @param to who has it then, as told
 * @param kind how it was done
 */
public record HandOver(int message, String from, String to, Kind kind) {

    /** How a matter is handed over. */
    public enum Kind {
        /** From a machine to a person. */
        BOT_TO_HUMAN,
        /** To somebody with authority over the one who had it. */
        ESCALATION,
        /** The receiver knew the matter. */
        WARM,
        /** The receiver did not, as far as the words tell. */
        COLD
    }
}
