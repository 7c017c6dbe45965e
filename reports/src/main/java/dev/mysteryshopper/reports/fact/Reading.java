package dev.mysteryshopper.reports.fact;

import java.util.Optional;

/**
 * What a reply was read to say.
 *
 * @param sure whether another value, or none, could as well be meant
 */
record Reading(Optional<Stated> stated, boolean sure) {

    static final Reading NOTHING = new Reading(Optional.empty(), true);
    static final Reading UNCLEAR = new Reading(Optional.empty(), false);

    Reading unsure() {
        return new Reading(stated, false);
    }
}
