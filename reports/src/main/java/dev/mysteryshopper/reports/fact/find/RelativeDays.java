package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days that are told from the day asked: "tomorrow", "in three weeks", "two weeks from today". */
final class RelativeDays {

    /**
     * A day.
     *
     * @param next the token after it
     */
    record Found(int next, LocalDate date) {}

    private final Passage passage;
    private final LocalDate asked;

    RelativeDays(Passage passage, LocalDate asked) {
        this.passage = passage;
        this.asked = asked;
    }

    /** The day that begins at this token. */
    Optional<Found> at(int i) {
        if (passage.follows(i, "day", "after", "tomorrow")) {
            return found(i + 3, asked.plusDays(2));
        }
        if (passage.isAny(i, "tomorrow", "tmrw", "tomoz", "2moro", "tmw", "tomorrow's", "tmr")) {
            return weekFrom(i, asked.plusDays(1));
        }
        if (passage.isAny(i, "today", "tonight", "2day", "today's") && !passage.is(i - 1, "from")) {
            return weekFrom(i, asked);
        }
        if (passage.is(i, "yesterday")) {
            return found(i + 1, asked.minusDays(1));
        }
        boolean in = passage.is(i, "in") || passage.is(i, "within");
        Optional<LocalDate> later = in && !passage.is(i, "within") ? later(i + 1) : Optional.empty();
        if (later.isPresent()) {
            int end = Math.min(passage.size(), lengthEnd(i + 1));
            return found(end, later.get());
        }
        Optional<LocalDate> from = later(i);
        int end = from.isPresent() ? lengthEnd(i) : i;
        if (from.isPresent() && passage.is(end, "from") && passage.isAny(end + 1, "today", "now")) {
            return found(end + 2, from.get());
        }
        if (from.isPresent() && passage.is(end, "from") && passage.is(end + 1, "tomorrow")) {
            return found(end + 2, from.get().plusDays(1));
        }
        boolean weeks = from.isPresent() && passage.word(end - 1).startsWith("week");
        if (weeks && passage.isAny(end, "today", "tomorrow")) {
            return found(
                    end + 1, passage.is(end, "today") ? from.get() : from.get().plusDays(1));
        }
        return Optional.empty();
    }

    /** "tomorrow week". */
    private Optional<Found> weekFrom(int i, LocalDate day) {
        return passage.is(i + 1, "week") ? found(i + 2, day.plusDays(7)) : found(i + 1, day);
    }

    private Optional<LocalDate> later(int i) {
        Optional<Amount> number =
                passage.isAny(i, "a", "one") && passage.isAny(i + 1, "week", "fortnight", "month", "day")
                        ? Optional.of(new Amount(java.math.BigDecimal.ONE, i + 1, false))
                        : passage.numbers().at(i);
        if (number.isEmpty() || number.get().whole() > 1000) {
            return Optional.empty();
        }
        int n = number.get().whole();
        int unit = number.get().next();
        if (passage.isAny(unit, "working", "business")) {
            return Optional.of(workingDays(asked, n));
        }
        return switch (passage.word(unit)) {
            case "day", "days" -> Optional.of(asked.plusDays(n));
            case "week", "weeks", "wk", "wks" -> Optional.of(asked.plusWeeks(n));
            case "fortnight" -> Optional.of(asked.plusWeeks(2L * n));
            case "month", "months" -> Optional.of(asked.plusMonths(n));
            default -> Optional.empty();
        };
    }

    private static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return day;
    }

    private int lengthEnd(int i) {
        int unit = passage.isAny(i, "a", "one")
                ? i + 1
                : passage.numbers().at(i).map(Amount::next).orElse(i);
        return passage.isAny(unit, "working", "business") ? unit + 2 : unit + 1;
    }

    private static Optional<Found> found(int next, LocalDate date) {
        return Optional.of(new Found(next, date));
    }
}
