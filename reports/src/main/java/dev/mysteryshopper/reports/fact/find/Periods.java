package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a price for one period to the period that was asked for: 108 a year is 9 a month, 6 a day is 42 for 7 days. */
final class Periods {

    private enum Period {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private static final Map<String, Period> WORDS = Map.ofEntries(
            Map.entry("day", Period.DAY),
            Map.entry("night", Period.DAY),
            Map.entry("daily", Period.DAY),
            Map.entry("nightly", Period.DAY),
            Map.entry("week", Period.WEEK),
            Map.entry("weekly", Period.WEEK),
            Map.entry("wk", Period.WEEK),
            Map.entry("month", Period.MONTH),
            Map.entry("monthly", Period.MONTH),
            Map.entry("mth", Period.MONTH),
            Map.entry("mo", Period.MONTH),
            Map.entry("year", Period.YEAR),
            Map.entry("yearly", Period.YEAR),
            Map.entry("annually", Period.YEAR),
            Map.entry("annual", Period.YEAR),
            Map.entry("annum", Period.YEAR),
            Map.entry("yr", Period.YEAR));

    private static final Set<String> EACH = Words.of("a an per each every / the for one p");

    private final Passage passage;
    private final Optional<Period> asked;
    private final Optional<Integer> days;

    Periods(Passage passage, Frame frame) {
        this.passage = passage;
        Passage fact = Passage.of(head(frame.ask().fact()), frame.ask().locale());
        Passage question = Passage.of(
                head(frame.ask().question() + " . " + frame.ask().subject()),
                frame.ask().locale());
        this.asked = period(fact).or(() -> period(question));
        this.days = frame.topic().saysAny(Words.of("total altogether overall whole"))
                        || period(fact).isEmpty()
                ? days(question)
                : Optional.empty();
    }

    private static String head(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    /** The amount that stands before this token, in the period asked for. */
    BigDecimal converted(BigDecimal amount, int to) {
        Optional<Period> said = periodAfter(to);
        if (said.isEmpty() || amount.signum() == 0) {
            return amount;
        }
        if (days.isPresent()
                && said.get() == Period.DAY
                && asked.filter(period -> period == Period.DAY).isEmpty()) {
            return amount.multiply(BigDecimal.valueOf(days.get()));
        }
        return asked.map(period -> convert(amount, said.get(), period)).orElse(amount);
    }

    private static BigDecimal convert(BigDecimal amount, Period said, Period asked) {
        if (said == Period.YEAR && asked == Period.MONTH) {
            return amount.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
        }
        if (said == Period.MONTH && asked == Period.YEAR) {
            return amount.multiply(BigDecimal.valueOf(12));
        }
        return amount;
    }

    private Optional<Period> periodAfter(int to) {
        for (int i = to; i < Math.min(passage.size(), to + 5); i++) {
            Period period = WORDS.get(passage.word(i));
            boolean each = passage.is(i - 1, EACH) || passage.word(i).endsWith("ly") || passage.is(i, "annum");
            if (period != null && each) {
                return Optional.of(period);
            }
            if (passage.sentence(i) != passage.sentence(Math.max(0, to - 1)) || passage.isNumber(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(Passage words) {
        for (int i = 0; i < words.size(); i++) {
            Period period = WORDS.get(words.word(i));
            if (period != null
                    && (words.word(i).endsWith("ly")
                            || words.is(i, "annual")
                            || words.isAny(i - 1, "a", "per", "each", "every", "/"))) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** "for 7 days", "a 4-day rental", "for a week". */
    private static Optional<Integer> days(Passage words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Numbers.Amount> number = words.numbers().at(i);
            int unit = number.map(Numbers.Amount::next).orElse(i);
            unit = words.is(unit, "-") ? unit + 1 : unit;
            if (number.isPresent()
                    && words.isAny(unit, "day", "days", "night", "nights")
                    && number.get().whole() < 100) {
                return Optional.of(number.get().whole());
            }
            if (number.isPresent()
                    && words.isAny(unit, "week", "weeks")
                    && number.get().whole() < 20) {
                return Optional.of(number.get().whole() * 7);
            }
        }
        return Optional.empty();
    }
}
