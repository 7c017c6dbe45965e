package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;

/** The company's side misbehaved, so that a move cannot be played. A finding, not an error of ours. */
public final class CompanyMisbehaved extends RuntimeException {

    private final Failure failure;
    private final Ending ending;

    /**
     * The contact ends as the failure suggests: no answer makes the shopper give up, a broken connection drops it.
     *
     * @param failure what kind of misbehaviour
     * @param message where, what was found, what was expected
     */
    public CompanyMisbehaved(Failure failure, String message) {
        this(failure, suggestedBy(failure), message);
    }

    /**
     * @param failure what kind of misbehaviour
     * @param ending how the contact ends by it
     * @param message where, what was found, what was expected
     */
    public CompanyMisbehaved(Failure failure, Ending ending, String message) {
        super(message);
        this.failure = failure;
        this.ending = ending;
    }

    /** What kind of misbehaviour. */
    public Failure failure() {
        return failure;
    }

    /** How the contact ends by it. */
    public Ending ending() {
        return ending;
    }

    private static Ending suggestedBy(Failure failure) {
        return switch (failure) {
            case NO_ANSWER -> Ending.GAVE_UP;
            case DROPPED -> Ending.DROPPED;
            case UNREACHABLE, ERROR_ANSWER, UNREADABLE, MISSING, REFUSED, REDIRECTS -> Ending.FAILED;
        };
    }
}
