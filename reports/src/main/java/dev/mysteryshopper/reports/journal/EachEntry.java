package dev.mysteryshopper.reports.journal;

import java.io.IOException;

/** Takes the entries of a journal one after the other, in the order in which they stand. */
@FunctionalInterface
public interface EachEntry {

    /**
     * Takes an entry.
     *
     * @throws IOException if it cannot be handed on; ends the reading
     */
    void accept(Entry entry) throws IOException;
}
