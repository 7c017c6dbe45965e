package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.asked.Contrary;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether the statement in the fact holds: from a limit or a field, a plain yes or no, and else from what the
 * reply says about the statement.
 */
public final class YesNoReader {

    private static final Set<String> REQUIREMENT =
            Set.of("required", "require", "needed", "necessary", "mandatory", "compulsory", "obligatory", "must");

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "available", "included", "allowed", "accepted");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "none", "unavailable", "n/a", "excluded");

    private YesNoReader() {}

    public static Reading read(Passage passage, Frame frame) {
        Optional<Reading> stated = AgeLimit.read(passage, frame)
                .or(() -> field(passage, frame))
                .or(() -> PlainAnswer.read(passage, Contrary.isAsked(frame.ask())))
                .or(() -> Charging.read(passage, frame));
        return stated.orElseGet(
                () -> requires(frame) ? Requirement.read(passage, frame) : Holding.read(passage, frame));
    }

    private static boolean requires(Frame frame) {
        return REQUIREMENT.stream().anyMatch(word -> frame.topic().hasFactTerm(Stems.of(word)));
    }

    /** {@code "same_day": true}, "Lift: yes". */
    private static Optional<Reading> field(Passage passage, Frame frame) {
        for (int i = 2; i < passage.size(); i++) {
            boolean value = passage.is(i, TRUE) || passage.is(i, FALSE);
            boolean keyed = passage.is(i - 1, ":") || passage.is(i - 1, "=");
            if (value && keyed && !passage.quoted(i)) {
                for (int k = Math.max(0, i - 8); k < i - 1; k++) {
                    if (passage.token(k).isWord()
                            && passage.sentence(k) == passage.sentence(i)
                            && frame.topic().has(Stems.of(passage.word(k)))) {
                        return Optional.of(new Reading(
                                Optional.of(passage.stated(new YesNo(passage.is(i, TRUE)), k, i + 1)), true));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
