package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.words.Negators;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases.Hit;
import java.util.List;
import java.util.Optional;

/** Reads whether something is required: "by appointment only", "just turn up". */
final class Requirement {

    /** How many words a negation reaches over. */
    private static final int REACH = 4;

    private Requirement() {}

    static Reading read(Passage passage, Frame frame) {
        List<Hit<Sign>> hits = RequiringWords.ALL.in(passage).stream()
                .filter(hit ->
                        hit.meaning() != Sign.NEUTRAL && !passage.quoted(hit.from()) && !passage.asks(hit.from()))
                .toList();
        if (hits.isEmpty()) {
            return Silence.in(passage, frame);
        }
        Hit<Sign> first = hits.get(0);
        boolean required = isRequired(passage, first);
        boolean mixed = hits.stream().anyMatch(hit -> isRequired(passage, hit) != required);
        boolean exception = Holding.hasException(passage, hits);
        return new Reading(
                Optional.of(passage.stated(new YesNo(required), first.from(), first.to())), !mixed && !exception);
    }

    /** "no one needs to be in" requires nothing. */
    private static boolean isRequired(Passage passage, Hit<Sign> hit) {
        boolean negated = false;
        for (int i = Math.max(passage.clauseStart(hit.from()), hit.from() - REACH); i < hit.from(); i++) {
            negated |= passage.is(i, Negators.ALL) && !passage.is(i, "without");
        }
        boolean without = passage.is(hit.from(), "without");
        return without ? negated : hit.meaning() == Sign.HOLDS && !negated;
    }
}
