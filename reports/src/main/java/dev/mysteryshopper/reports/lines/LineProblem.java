package dev.mysteryshopper.reports.lines;

/**
 * A line that could not be read.
 *
 * @param file name of the file, as the person gave it
 * @param line number of the line, from 1
 * @param message what was found and what was expected
 */
public record LineProblem(String file, long line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
