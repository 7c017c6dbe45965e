package dev.mysteryshopper.runner.journey;

/** The run's limit or an interruption ended the journey: nothing is said about the company. */
public final class CutOff extends RuntimeException {

    /** @param reason why the run is over, one sentence */
    public CutOff(String reason) {
        super(reason, null, false, false);
    }
}
