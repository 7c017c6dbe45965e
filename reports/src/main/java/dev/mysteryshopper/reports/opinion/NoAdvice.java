package dev.mysteryshopper.reports.opinion;

/** An advisor gave no answer that can be used. */
public final class NoAdvice extends Exception {

    /** @param message why, in a few words that hold nothing of what was sent or came back: "HTTP 429" */
    public NoAdvice(String message) {
        super(message);
    }
}
