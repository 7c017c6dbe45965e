package dev.mysteryshopper.reports.render;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Tells a run's result in one form. A renderer writes only inside the run's folder, beside the final name first, then
 * renamed, so that no half a file looks like a whole one. It is given the journeys one after the other, with their
 * entries, so that no report needs the whole journal in memory.
 */
public interface Renderer {

    /**
     * Begins to tell a run.
     *
     * @param result what the run came to
     * @param folder the run's folder, which exists
     * @return what takes the journeys; closing it completes the report
     * @throws IOException if the report cannot be written
     */
    Telling begin(RunResult result, Path folder) throws IOException;

    /** A report being written. Used by one thread, its own; other reports are written at the same time. */
    interface Telling extends AutoCloseable {

        /**
         * Tells one journey. Called once for each journey of {@link RunResult#journeys()}, in any order.
         *
         * @throws IOException if the report cannot be written
         */
        void journey(JourneyResult result, JourneyLog log) throws IOException;

        /**
         * Tells an attempt at a journey that was played again after it. Called once for each of {@link RunResult#earlier()}, in any
         * order among the journeys. A report that tells only what journeys came to leaves it out.
         *
         * @throws IOException if the report cannot be written
         */
        default void earlier(JourneyResult attempt, JourneyLog log) throws IOException {}

        /**
         * Completes the report.
         *
         * @throws IOException if the report cannot be written
         */
        @Override
        void close() throws IOException;
    }
}
