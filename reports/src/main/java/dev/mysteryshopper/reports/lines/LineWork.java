package dev.mysteryshopper.reports.lines;

/** What is done with one line. Called by several threads at once. */
@FunctionalInterface
public interface LineWork<T> {

    /**
     * Works on a line.
     *
     * @param number its number, from 1
     * @param line its bytes, without the end of the line
     * @throws Unreadable if it is not what it should be
     */
    T work(long number, byte[] line) throws Unreadable;
}
