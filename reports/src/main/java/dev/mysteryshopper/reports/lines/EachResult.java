package dev.mysteryshopper.reports.lines;

import java.io.IOException;

/** Takes what came of the lines, one after the other, in the order of the file and on the thread that reads. */
public interface EachResult<T> {

    /** Takes what came of a line. */
    void take(long line, T result) throws IOException;

    /** Takes a line that could not be read. */
    void unreadable(LineProblem problem) throws IOException;
}
