package dev.mysteryshopper.reports.journal;

/**
 * A picture or a large body was kept beside the journal.
 *
 * @param moment when
 * @param journey id of the journey
 * @param contact id of the contact
 * @param kind media type
 * @param path path inside the run's folder, named by the content's hash
 * @param why what it shows, in words
 */
public record EvidenceKept(Moment moment, String journey, String contact, String kind, String path, String why)
        implements ContactEntry {}
