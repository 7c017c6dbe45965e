package dev.mysteryshopper.reports.fact.hours;

import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.Optional;
import java.util.Set;

/** Reads times of day: "10:00", "9.30am", "half past six", "half ten", "quarter to nine", "noon". */
public final class Clocks {

    enum Half {
        AM,
        PM,
        /** Written with all 24 hours, or noon and midnight. */
        SURE,
        UNKNOWN
    }

    /**
     * A time of day.
     *
     * @param minutes after midnight, as said
     * @param next the token after it
     * @param bare a number alone, which may be no time at all
     */
    public record Clock(int minutes, Half half, int next, boolean bare) {

        Clock in(Half known) {
            return new Clock(minutes, known, next, bare);
        }

        /** Minutes after midnight once the half of the day is known. */
        int resolved() {
            int twelve = 12 * 60;
            if (half == Half.PM && minutes < twelve) {
                return minutes + twelve;
            }
            return half == Half.AM && minutes >= twelve && minutes < twelve + 60 ? minutes - twelve : minutes;
        }
    }

    private static final Set<String> AM = Set.of("am", "a.m", "morning");
    private static final Set<String> PM = Set.of("pm", "p.m", "afternoon", "evening", "night");

    private final Passage passage;

    public Clocks(Passage passage) {
        this.passage = passage;
    }

    public Optional<Clock> at(int i) {
        if (i >= passage.size()) {
            return Optional.empty();
        }
        switch (passage.word(i)) {
            case "noon", "midday" -> {
                return Optional.of(new Clock(12 * 60, Half.SURE, i + 1, false));
            }
            case "midnight" -> {
                return Optional.of(new Clock(24 * 60, Half.SURE, i + 1, false));
            }
            case "half" -> {
                int at = passage.is(i + 1, "past") ? i + 2 : passage.is(i + 1, "-") ? i + 2 : i + 1;
                return hour(at).map(hour -> meridiem(hour.whole() * 60 + 30, hour.next(), false));
            }
            case "quarter" -> {
                boolean to = passage.isAny(i + 1, "to", "of", "til", "till");
                return to || passage.isAny(i + 1, "past", "after")
                        ? hour(i + 2).map(hour -> meridiem(hour.whole() * 60 + (to ? -15 : 15), hour.next(), false))
                        : Optional.empty();
            }
            case "a" -> {
                return passage.is(i + 1, "quarter") ? at(i + 1) : Optional.empty();
            }
            default -> {
                return passage.isNumber(i) ? written(i) : spoken(i);
            }
        }
    }

    private Optional<Amount> hour(int i) {
        return passage.numbers()
                .at(i)
                .filter(number -> number.isWhole() && number.whole() >= 1 && number.whole() <= 12);
    }

    private Optional<Clock> written(int i) {
        String word = passage.word(i);
        int mark = Math.max(word.indexOf(':'), word.indexOf('.'));
        if (mark > 0 && word.indexOf(':', mark + 1) > 0) {
            word = word.substring(0, word.indexOf(':', mark + 1));
        }
        int hours = number(mark > 0 ? word.substring(0, mark) : word);
        int minutes = mark > 0 && word.length() - mark == 3 ? number(word.substring(mark + 1)) : 0;
        if (mark < 0 && word.length() == 4) {
            minutes = hours % 100;
            hours = hours / 100;
        } else if ((mark < 0 && word.length() > 2) || (mark > 0 && word.length() - mark != 3)) {
            return Optional.empty();
        }
        if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59) {
            return Optional.empty();
        }
        boolean sure = hours > 12 || hours == 0 || (word.startsWith("0") && word.length() > 1);
        boolean military = mark < 0 && word.length() == 4;
        if (passage.is(i + 1, "h") && passage.glued(i + 1)) {
            return Optional.of(new Clock(hours * 60 + minutes, Half.SURE, i + 2, false));
        }
        if (hours == 12 && minutes == 0 && passage.isAny(i + 1, "noon", "midday", "midnight")) {
            return at(i + 1);
        }
        Clock clock = meridiem(hours * 60 + minutes, i + 1, mark < 0);
        return Optional.of(
                sure && clock.half() == Half.UNKNOWN
                        ? new Clock(clock.minutes(), Half.SURE, clock.next(), military || mark < 0)
                        : clock);
    }

    private Optional<Clock> spoken(int i) {
        Optional<Amount> hour = hour(i);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        int next = hour.get().next();
        int at = passage.is(next, "-") && passage.glued(next) && passage.glued(next + 1) ? next + 1 : next;
        Optional<Amount> minutes = passage.numbers().at(at);
        if (minutes.isPresent()
                && !minutes.get().digits()
                && minutes.get().whole() >= 10
                && minutes.get().whole() < 60
                && minutes.get().whole() % 5 == 0) {
            return Optional.of(meridiem(
                    hour.get().whole() * 60 + minutes.get().whole(),
                    minutes.get().next(),
                    false));
        }
        return Optional.of(meridiem(hour.get().whole() * 60, next, true));
    }

    /** Reads "am", "p.m.", "o'clock", "in the evening" behind a time. */
    private Clock meridiem(int minutes, int at, boolean bare) {
        int next = passage.is(at, "o'clock") || passage.is(at, "sharp") ? at + 1 : at;
        boolean plain = bare && next == at;
        int word = passage.is(next, "in") && passage.is(next + 1, "the")
                ? next + 2
                : passage.is(next, "at") && passage.is(next + 1, "night") ? next + 1 : next;
        if (passage.is(word, "a") && passage.is(word + 1, ".") && passage.is(word + 2, "m")) {
            return new Clock(minutes, Half.AM, passage.is(word + 3, ".") ? word + 4 : word + 3, false);
        }
        if (passage.is(word, "p") && passage.is(word + 1, ".") && passage.is(word + 2, "m")) {
            return new Clock(minutes, Half.PM, passage.is(word + 3, ".") ? word + 4 : word + 3, false);
        }
        if (passage.is(word, AM) || (passage.is(word, "a") && passage.glued(word))) {
            return new Clock(minutes, Half.AM, word + 1, false);
        }
        if (passage.is(word, "p") && passage.glued(word)) {
            return new Clock(minutes, Half.PM, word + 1, false);
        }
        boolean dayPart = passage.isAny(word, "afternoon", "evening", "night", "morning");
        if (passage.is(word, PM) && (!dayPart || word > next)) {
            return new Clock(minutes, Half.PM, word + 1, false);
        }
        return new Clock(minutes, Half.UNKNOWN, next, plain);
    }

    private static int number(String digits) {
        try {
            return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
