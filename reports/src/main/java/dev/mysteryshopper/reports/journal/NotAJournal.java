package dev.mysteryshopper.reports.journal;

import java.io.IOException;

/** A file cannot be read as a journal at all: it is none, or this version is too old for it. */
public final class NotAJournal extends IOException {

    public NotAJournal(String message) {
        super(message);
    }
}
