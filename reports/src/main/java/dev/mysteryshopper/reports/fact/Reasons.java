package dev.mysteryshopper.reports.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says in one sentence why a verdict was given. */
final class Reasons {

    private final String first;
    private final String second;
    private final boolean window;

    /**
     * @param window whether a length is time that the customer has, rather than time that something takes
     */
    Reasons(String firstSource, String secondSource, boolean window) {
        this.window = window;
        boolean same = firstSource.equals(secondSource);
        this.first = same ? firstSource + " the first time" : firstSource;
        this.second = same ? firstSource + " the second time" : secondSource;
    }

    String consistent(Value a, Value b) {
        String x = plain(a);
        String y = plain(b);
        if (x.equals(y)) {
            return capital(first) + " and " + second + " both say " + x + ".";
        }
        return capital(x) + " according to " + first + " and " + y + " according to " + second + ": both can be true.";
    }

    String contradicts(Value a, Value b) {
        return capital(plain(a)) + " according to " + first + ", " + plain(b) + " according to " + second
                + consequence(a, b) + ".";
    }

    String notStated(boolean firstSays, boolean secondSays) {
        if (!firstSays && !secondSays) {
            return "Neither " + first + " nor " + second + " gives an answer.";
        }
        return capital(firstSays ? second : first) + " does not say; only " + (firstSays ? first : second)
                + " gives an answer.";
    }

    String notComparable(Value a, Value b, String why) {
        return capital(first) + " says " + plain(a) + " and " + second + " says " + plain(b) + ", but " + why
                + ", so both can be true.";
    }

    String unsure(String why) {
        return "A person should look: " + why + ".";
    }

    private String consequence(Value a, Value b) {
        if (a instanceof Money x && b instanceof Money y && x.currency().equals(y.currency())) {
            return ": a difference of "
                    + money(new Money(x.amount().subtract(y.amount()).abs(), x.currency(), Bound.EXACT));
        }
        if (a instanceof Span x && b instanceof Span y && x.isExact() && y.isExact() && x.business() == y.business()) {
            double days = Math.abs(x.longest().orElseThrow().inDays()
                    - y.longest().orElseThrow().inDays());
            String difference = days < 1 ? minutes(Math.round(days * 24 * 60)) : days(Math.round(days), x.business());
            return window
                    ? ": the shorter one would cost the customer " + difference
                    : ": a difference of " + difference;
        }
        if (a instanceof Percent x && b instanceof Percent y) {
            return ": a difference of "
                    + counted(Quantity.plain(x.number().subtract(y.number()).abs()), "percentage point");
        }
        if (a instanceof Day x && b instanceof Day y) {
            return ": " + counted(BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(x.date(), y.date()))), "day")
                    + " apart";
        }
        return ": both cannot be true";
    }

    private static String minutes(long minutes) {
        return minutes % 60 == 0
                ? counted(BigDecimal.valueOf(minutes / 60), "hour")
                : counted(BigDecimal.valueOf(minutes), "minute");
    }

    private static String days(long days, boolean business) {
        if (!business && days >= 360 && days % 365 <= 5) {
            return counted(BigDecimal.valueOf(Math.round(days / 365.0)), "year");
        }
        if (!business && days >= 90 && days % 30 == 0) {
            return counted(BigDecimal.valueOf(days / 30), "month");
        }
        return counted(BigDecimal.valueOf(days), business ? "business day" : "day");
    }

    /** A value as a person would say it. */
    static String plain(Value value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Span span) {
            return span(span);
        }
        if (value instanceof Day day) {
            return day.date()
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK));
        }
        if (value instanceof YesNo answer) {
            return answer.yes() ? "yes" : "no";
        }
        if (value instanceof Percent percent) {
            return limit(percent.bound()) + percent.number().toPlainString() + "%";
        }
        if (value instanceof Quantity quantity) {
            return limit(quantity.bound()) + quantity.number().toPlainString();
        }
        if (value instanceof Hours hours) {
            return hours.normal().replace(" off", " closed").replace("24/7", "always open");
        }
        if (value instanceof Text text) {
            return "\"" + text.phrase() + "\"";
        }
        return value.normal();
    }

    private static String money(Money money) {
        if (money.amount().signum() == 0) {
            return "no charge";
        }
        String sign =
                switch (money.currency().getCurrencyCode()) {
                    case "USD" -> "$";
                    case "GBP" -> "\u00a3";
                    case "EUR" -> "\u20ac";
                    default -> money.currency().getCurrencyCode() + " ";
                };
        return limit(money.bound())
                + sign
                + money.amount()
                        .setScale(Math.max(2, money.amount().scale()), RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String limit(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case AT_MOST -> "at most ";
            case AT_LEAST -> "at least ";
        };
    }

    private static String span(Span span) {
        String words;
        if (span.isExact()) {
            words = length(span.longest().orElseThrow());
        } else if (span.longest().isEmpty()) {
            words = "at least " + length(span.shortest().orElseThrow());
        } else if (span.shortest().isEmpty()) {
            words = "at most " + length(span.longest().orElseThrow());
        } else {
            words = range(span.shortest().get(), span.longest().get());
        }
        return span.business() ? words.replace("day", "business day") : words;
    }

    /** "3 to 5 days", and "45 minutes to 2 hours" where the units differ. */
    private static String range(Length shortest, Length longest) {
        String from = length(shortest);
        String to = length(longest);
        int unit = from.lastIndexOf(' ');
        boolean one = unit > 0 && unit == from.indexOf(' ') && to.endsWith(plural(from.substring(unit)));
        return (one ? from.substring(0, unit) : from) + " to " + to;
    }

    private static String plural(String unit) {
        return unit.endsWith("s") ? unit : unit + "s";
    }

    private static String length(Length length) {
        StringBuilder out = new StringBuilder();
        append(out, length.years(), "year");
        append(out, length.months(), "month");
        append(out, length.weeks(), "week");
        append(out, length.days(), "day");
        append(out, length.hours(), "hour");
        append(out, length.minutes(), "minute");
        append(out, length.seconds(), "second");
        return out.isEmpty() ? "the same day" : out.toString();
    }

    private static void append(StringBuilder out, long number, String unit) {
        if (number > 0) {
            out.append(out.isEmpty() ? "" : " ").append(counted(BigDecimal.valueOf(number), unit));
        }
    }

    private static String counted(BigDecimal number, String unit) {
        return number.toPlainString() + " " + unit + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
