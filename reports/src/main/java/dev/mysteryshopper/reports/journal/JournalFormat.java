package dev.mysteryshopper.reports.journal;

/** Where the journal of a run lies, and the version of its format, which is written in its first line. */
public final class JournalFormat {

    /** The version that this code writes. A reader takes this and every earlier one. */
    public static final int VERSION = 1;

    /** Name of the journal in the run's folder. */
    public static final String FILE = "journal.jsonl";

    private JournalFormat() {}
}
