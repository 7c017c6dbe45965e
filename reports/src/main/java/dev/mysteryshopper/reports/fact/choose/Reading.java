package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.Stated;
import java.util.Optional;

/**
 * What a reply was read to say.
 *
 * @param why what makes it unsure, as the end of a sentence; may be empty
 */
public record Reading(Optional<Stated> stated, Sureness sureness, String why) {

    public enum Sureness {
        SURE,
        /** It is all that the reply names, but no word ties it to the question: enough to agree, too little to accuse. */
        ALONE,
        /** Likely, but another value of the reply, or none, may be meant; another reply that says the same settles it. */
        LIKELY,
        /** Several values are as likely, or the value has still to be worked out. */
        OPEN
    }

    public Reading(Optional<Stated> stated, boolean sure) {
        this(stated, sure ? Sureness.SURE : Sureness.LIKELY, "");
    }

    /** Why a value is unsure that stands alone, without a word that ties it to the question. */
    public static final String UNTIED = "nothing in one of the two ties its value to the question";

    public static final Reading NOTHING = new Reading(Optional.empty(), true);
    public static final Reading UNCLEAR = new Reading(Optional.empty(), false);

    /** False when another value, or none, could as well be meant. */
    public boolean sure() {
        return sureness == Sureness.SURE || sureness == Sureness.ALONE;
    }

    /** Whether the value itself is clear, though it may be said of something else than was asked. */
    public boolean isClear() {
        return sure() || why.equals(UNTIED);
    }

    /** Whether another reply that surely says the same settles it. */
    public boolean isSettledBy(Reading other) {
        return sureness == Sureness.LIKELY && other.sure();
    }

    public Reading unsure() {
        return sure() ? new Reading(stated, Sureness.LIKELY, why) : this;
    }
}
