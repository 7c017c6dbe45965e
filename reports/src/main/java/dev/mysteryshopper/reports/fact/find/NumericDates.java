package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.Optional;

/** Reads dates in figures: 2026-05-18, 15/10/2026, 05/15/2026, 17.02.2026. */
final class NumericDates {

    /**
     * A date as it was written.
     *
     * @param next the token after it
     * @param year 0 where none is written
     */
    record Written(int next, int year, int month, int day) {}

    private final Passage passage;
    private final Frame frame;
    private Optional<Boolean> written = Optional.empty();

    NumericDates(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
    }

    /** The date that begins at this token; whether there is such a day is not looked at. */
    Optional<Written> at(int i) {
        if (!passage.isNumber(i) || (passage.glued(i) && i > 0 && passage.isAny(i - 1, "-", "/", "$", "\u00a3"))) {
            return Optional.empty();
        }
        String word = passage.word(i);
        String[] dotted = word.split("\\.", 4);
        if (dotted.length == 3 && word.length() <= 10) {
            return dated(i + 1, dotted[2], dotted[1], dotted[0]);
        }
        if (dotted.length == 2
                && passage.is(i + 1, ".")
                && passage.glued(i + 1)
                && word.length() <= 5
                && !passage.glued(i)) {
            return dotted[1].length() == 2
                            && number(dotted[1]) <= 12
                            && frame.ask().locale().getLanguage().equals("de")
                    ? dated(i + 2, "", dotted[1], dotted[0])
                    : Optional.empty();
        }
        boolean dashes =
                passage.is(i + 1, "-") && passage.glued(i + 1) && passage.isNumber(i + 2) && passage.glued(i + 2);
        boolean slashes = passage.is(i + 1, "/") && passage.isNumber(i + 2) && passage.glued(i + 2);
        if (!dashes && !slashes) {
            return Optional.empty();
        }
        boolean three = passage.is(i + 3, passage.word(i + 1)) && passage.glued(i + 3) && passage.isNumber(i + 4);
        String second = passage.word(i + 2);
        if (three && word.length() == 4) {
            return dated(i + 5, word, second, passage.word(i + 4));
        }
        if (three && (passage.word(i + 4).length() == 4 || passage.word(i + 4).length() == 2)) {
            String third = passage.word(i + 4);
            return monthFirst(word, second) ? dated(i + 5, third, word, second) : dated(i + 5, third, second, word);
        }
        if (slashes && !three && word.length() <= 2 && second.length() <= 2 && !passage.is(i + 3, "/")) {
            return monthFirst(word, second) ? dated(i + 3, "", word, second) : dated(i + 3, "", second, word);
        }
        return Optional.empty();
    }

    /** Whether "04/05" is the fifth of April: as other dates of the reply are written, else as the customer's region does. */
    private boolean monthFirst(String first, String second) {
        if (number(first) > 12 || number(second) > 12) {
            return number(second) > 12;
        }
        if (written.isEmpty()) {
            written = Optional.of(writtenMonthFirst().orElse(frame.monthFirst()));
        }
        return written.get();
    }

    /** What a date of the reply with a day above twelve shows: "10/19" has its month first. */
    private Optional<Boolean> writtenMonthFirst() {
        for (int i = 0; i + 2 < passage.size(); i++) {
            boolean slashed = passage.isNumber(i)
                    && passage.is(i + 1, "/")
                    && passage.isNumber(i + 2)
                    && !(passage.glued(i) && passage.is(i - 1, "/"));
            int one = slashed ? number(passage.word(i)) : 0;
            int two = slashed ? number(passage.word(i + 2)) : 0;
            if (Math.max(one, two) > 12 && Math.max(one, two) <= 31 && Math.min(one, two) > 0) {
                return Optional.of(two > 12);
            }
        }
        return Optional.empty();
    }

    static int number(String digits) {
        try {
            return digits.length() > 4 ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    private static Optional<Written> dated(int next, String year, String month, String day) {
        int y = year.isEmpty() ? 0 : number(year);
        return Optional.of(new Written(next, y > 0 && y < 100 ? 2000 + y : y, number(month), number(day)));
    }
}
