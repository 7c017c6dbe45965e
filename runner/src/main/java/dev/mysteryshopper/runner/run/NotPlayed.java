package dev.mysteryshopper.runner.run;

/** A journey that the run did not come to, because it was over before. */
final class NotPlayed extends RuntimeException {

    NotPlayed() {
        super("The run was over before this journey could begin.", null, false, false);
    }
}
