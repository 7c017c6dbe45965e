package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.Locale;
import java.util.Optional;

/** Answers a yes/no question that names an age or a number by a limit that the reply states: "18 and over" is no for a 16-year-old. */
final class AgeLimit {

    private AgeLimit() {}

    static Optional<Reading> read(Passage passage, Frame frame) {
        Optional<Integer> age = age(frame.ask());
        if (age.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < passage.size(); i++) {
            Optional<Amount> number =
                    passage.quoted(i) ? Optional.empty() : passage.numbers().at(i);
            if (number.isPresent() && number.get().isWhole()) {
                int next = number.get().next();
                int limit = number.get().whole();
                boolean orOver = (passage.isAny(next, "and", "or")
                                && passage.isAny(next + 1, "over", "above", "older", "up", "more"))
                        || passage.is(next, "+")
                        || passage.is(next, "plus")
                        || passage.is(i - 1, "least")
                        || passage.is(i - 2, "minimum")
                        || passage.is(i - 1, "minimum");
                boolean over = passage.is(i - 1, "over") || (passage.is(i - 2, "over") && passage.is(i - 1, "-"));
                boolean under = passage.is(i - 1, "under") || (passage.is(i - 2, "under") && passage.is(i - 1, "-"));
                if (orOver || over || under) {
                    boolean yes = (orOver || over) ? age.get() >= limit : age.get() < limit;
                    return Optional.of(new Reading(
                            Optional.of(passage.stated(
                                    new YesNo(yes), Math.max(0, i - 1), Math.min(passage.size(), next + 2))),
                            age.get() != limit || orOver));
                }
                i = next - 1;
            }
        }
        return Optional.empty();
    }

    /** "I'm 24", "16-year-olds", "aged 12". */
    private static Optional<Integer> age(Ask ask) {
        Passage words = Passage.of(
                (ask.question() + " . " + ask.fact() + " . " + ask.subject())
                        .substring(
                                0,
                                Math.min(
                                        400,
                                        ask.question().length()
                                                + ask.fact().length()
                                                + ask.subject().length()
                                                + 6)),
                Locale.ROOT);
        for (int i = 0; i < words.size(); i++) {
            Optional<Amount> number = words.numbers().at(i);
            if (number.isPresent()) {
                boolean aged = words.isAny(i - 1, "i'm", "aged", "am", "age", "is")
                        || (words.is(number.get().next(), "-")
                                && words.is(number.get().next() + 1, "year"))
                        || (words.is(number.get().next(), "year")
                                && words.isAny(number.get().next() + 1, "old", "olds"));
                if (aged && number.get().whole() < 120) {
                    return Optional.of(number.get().whole());
                }
            }
        }
        return Optional.empty();
    }
}
