package dev.mysteryshopper.runner.channel;

import java.util.Set;

/** One thing a shopper does in a contact: open a page, say something, send a request. Immutable; used by many journeys. */
public interface Move {

    /**
     * Plays it.
     *
     * @throws CompanyMisbehaved if the company's side misbehaves, so that the move cannot be played
     * @throws ToolTrouble if our own side fails
     */
    void play(Scene scene);

    /** The items it needs to know, such as {@code order number} and {@code shopper.email}; empty if none. */
    Set<String> needs();

    /**
     * The items it uses if it comes to that, and does without if they are not known: what a shopper may be asked for. The
     * check of the company file looks at their spelling; empty if none.
     */
    default Set<String> mayUse() {
        return Set.of();
    }

    /** The items it learns, such as {@code order number}; empty if none. */
    default Set<String> learns() {
        return Set.of();
    }
}
