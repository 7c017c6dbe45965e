package dev.mysteryshopper.reports.journal;

/** The version of the journal's format, written in its first line. */
public final class JournalFormat {

    /** The version that this code writes. A reader takes this and every earlier one. */
    public static final int VERSION = 1;

    private JournalFormat() {}
}
