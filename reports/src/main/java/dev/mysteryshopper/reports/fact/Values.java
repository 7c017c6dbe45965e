package dev.mysteryshopper.reports.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** Values in their normal form, and whether two of them can both hold. */
public final class Values {

    private Values() {}

    /**
     * Reads what {@link Value#normal()} writes.
     *
     * @throws IllegalArgumentException when the text is not in the normal form of this type; the message says what was expected
     */
    public static Value parse(FactType type, String normal) {
        String text = normal.strip();
        try {
            return switch (type) {
                case MONEY -> money(text);
                case DURATION -> Span.parse(text);
                case DATE -> new Day(LocalDate.parse(text));
                case TIME_RANGE -> HoursText.parse(text);
                case PERCENT -> new Percent(new BigDecimal(unsigned(text).replace("%", "")), Bound.ofSign(text));
                case YES_NO -> yesNo(text);
                case DECISION -> Decision.valueOf(text.toUpperCase(Locale.ROOT));
                case ORDER_STATUS -> OrderStatus.valueOf(text.toUpperCase(Locale.ROOT));
                case QUANTITY -> new Quantity(new BigDecimal(unsigned(text)), Bound.ofSign(text));
                case CONTACT -> ContactDetail.parse(text);
                case TEXT -> new Text(text);
            };
        } catch (IllegalArgumentException | DateTimeException notNormal) {
            throw new IllegalArgumentException(
                    "\"" + Spelling.shortened(text) + "\" is not a " + type.word()
                            + " in normal form. Expected something like " + example(type) + ".",
                    notNormal);
        }
    }

    /** A value as a person would say it: {@code $89.00}, {@code 30 days}, {@code Sa closed}. */
    public static String said(Value value) {
        return Reasons.plain(value);
    }

    /** Whether two values of one fact can both hold; what they are said for is not looked at. */
    public static Verdict compare(Value first, Value second) {
        return switch (Comparison.of(first, second)) {
            case SAME -> Verdict.CONSISTENT;
            case DIFFERENT -> Verdict.CONTRADICTS;
            case UNLIKE -> Verdict.NOT_COMPARABLE;
            case UNCLEAR -> Verdict.UNSURE;
        };
    }

    private static Money money(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("no currency");
        }
        String amount = unsigned(text.substring(0, space));
        return new Money(new BigDecimal(amount), Currency.getInstance(text.substring(space + 1)), Bound.ofSign(text));
    }

    private static YesNo yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> new YesNo(true);
            case "false", "no" -> new YesNo(false);
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String unsigned(String text) {
        return text.substring(Bound.ofSign(text).sign().length());
    }

    private static String example(FactType type) {
        return switch (type) {
            case MONEY -> "4.99 USD";
            case DURATION -> "P14D or P3D/P5D business";
            case DATE -> "2026-03-06";
            case TIME_RANGE -> "Mo-Fr 09:00-17:00; Sa off";
            case PERCENT -> "15%";
            case YES_NO -> "true";
            case DECISION -> "accepted, denied or conditional";
            case ORDER_STATUS -> "shipped";
            case QUANTITY -> "12";
            case CONTACT -> "+441134960227";
            case TEXT -> "solid beech";
        };
    }
}
