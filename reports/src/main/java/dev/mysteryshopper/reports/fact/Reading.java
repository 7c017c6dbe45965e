package dev.mysteryshopper.reports.fact;

import java.util.Optional;

/**
 * What a reply was read to say.
 *
 * @param sure false when another value, or none, could as well be meant
 * @param why what makes it unsure, as the end of a sentence; may be empty
 */
record Reading(Optional<Stated> stated, boolean sure, String why) {

    Reading(Optional<Stated> stated, boolean sure) {
        this(stated, sure, "");
    }

    /** Why a value is unsure that stands alone, without a word that ties it to the question. */
    static final String UNTIED = "nothing in one of the two ties its value to the question";

    static final Reading NOTHING = new Reading(Optional.empty(), true);
    static final Reading UNCLEAR = new Reading(Optional.empty(), false);

    /** Whether the value itself is clear, though it may be said of something else than was asked. */
    boolean isClear() {
        return sure || why.equals(UNTIED);
    }

    Reading unsure() {
        return new Reading(stated, false, why);
    }
}
