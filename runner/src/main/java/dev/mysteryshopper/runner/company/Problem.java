package dev.mysteryshopper.runner.company;

/**
 * Something wrong in what a person wrote: a journey, a company file, a call.
 *
 * @param place where
 * @param message what was found and what was expected, what is known and what to try; the first line is one sentence,
 *     further lines are indented when shown
 */
public record Problem(Place place, String message) {

    @Override
    public String toString() {
        return place + ": " + message.replace("\n", "\n  ");
    }
}
