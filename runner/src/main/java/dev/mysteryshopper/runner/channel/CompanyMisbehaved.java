package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.journal.Failure;

/** The company's side misbehaved, so that a move cannot be played. A finding, not an error of ours. */
public final class CompanyMisbehaved extends RuntimeException {

    private final Failure failure;

    /**
     * @param failure what kind of misbehaviour
     * @param message where, what was found, what was expected
     */
    public CompanyMisbehaved(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    /** What kind of misbehaviour. */
    public Failure failure() {
        return failure;
    }
}
