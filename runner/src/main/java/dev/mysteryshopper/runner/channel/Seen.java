package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.Moment;

/** Where a contact writes down what it sees. Safe for use by many threads; an entry is on disk when this returns. */
public interface Seen {

    /** The present moment, to be taken where a thing is seen: at the socket, at the HTTP client. */
    Moment now();

    /** Id of the journey, for the entries. */
    String journey();

    /** Id of the contact, for the entries. */
    String contact();

    /** Writes down an entry. */
    void write(ContactEntry entry);

    /**
     * Keeps a picture or a large body beside the journal and writes that down.
     *
     * @param kind media type
     * @param content the bytes
     * @param why what it shows, in words
     */
    void keep(String kind, byte[] content, String why);
}
