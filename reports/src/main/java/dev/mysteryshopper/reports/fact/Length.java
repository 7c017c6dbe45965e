package dev.mysteryshopper.reports.fact;

/**
 * A length of time in the units it was said in, because "a month" and "30 days" are not the same words.
 * Every part is zero or more.
 */
public record Length(long years, long months, long weeks, long days, long hours, long minutes, long seconds) {

    /** The longest part a length is read with; what is longer is not a time a company means. */
    public static final long MOST = 1_000_000;

    private static final double DAYS_A_YEAR = 365;
    private static final double DAYS_A_MONTH = 30;

    public static Length ofDays(long days) {
        return new Length(0, 0, 0, days, 0, 0, 0);
    }

    public static Length ofHours(long hours) {
        return new Length(0, 0, 0, 0, hours, 0, 0);
    }

    /** In days of 24 hours, with 30 days to a month and 365 to a year. */
    public double inDays() {
        return years * DAYS_A_YEAR
                + months * DAYS_A_MONTH
                + weeks * 7
                + days
                + hours / 24.0
                + minutes / 1440.0
                + seconds / 86400.0;
    }

    /** Whether it is said in years or months alone, which calendars count, not clocks. */
    boolean isMonths() {
        return (years > 0 || months > 0) && weeks == 0 && days == 0 && hours == 0 && minutes == 0 && seconds == 0;
    }

    long inMonths() {
        return years * 12 + months;
    }

    /** ISO 8601, such as {@code P14D}, {@code PT1H30M}, {@code P2W}; nothing at all is {@code PT0S}. */
    public String iso() {
        StringBuilder out = new StringBuilder("P");
        part(out, years, 'Y');
        part(out, months, 'M');
        part(out, weeks, 'W');
        part(out, days, 'D');
        if (hours > 0 || minutes > 0 || seconds > 0) {
            out.append('T');
            part(out, hours, 'H');
            part(out, minutes, 'M');
            part(out, seconds, 'S');
        }
        return out.length() == 1 ? "PT0S" : out.toString();
    }

    private static void part(StringBuilder out, long number, char unit) {
        if (number > 0) {
            out.append(number).append(unit);
        }
    }

    /**
     * Reads what {@link #iso} writes.
     *
     * @throws IllegalArgumentException when it is no such length
     */
    public static Length parse(String iso) {
        long[] parts = new long[7];
        boolean time = false;
        int at = 1;
        if (iso.isEmpty() || iso.charAt(0) != 'P') {
            throw notALength(iso);
        }
        while (at < iso.length()) {
            if (iso.charAt(at) == 'T') {
                time = true;
                at++;
                continue;
            }
            int digits = at;
            while (at < iso.length() && iso.charAt(at) >= '0' && iso.charAt(at) <= '9' && at - digits < 8) {
                at++;
            }
            int unit = at < iso.length() ? (time ? "....HMS" : "YMWD").indexOf(iso.charAt(at)) : -1;
            if (at == digits || unit < 0) {
                throw notALength(iso);
            }
            parts[unit] = Long.parseLong(iso.substring(digits, at));
            at++;
        }
        return new Length(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }

    private static IllegalArgumentException notALength(String iso) {
        return new IllegalArgumentException("\"" + Spelling.shortened(iso)
                + "\" is not a length of time. Expected ISO 8601, such as P14D or PT48H.");
    }

    /** Both after each other. */
    public Length plus(Length more) {
        return new Length(
                years + more.years,
                months + more.months,
                weeks + more.weeks,
                days + more.days,
                hours + more.hours,
                minutes + more.minutes,
                seconds + more.seconds);
    }
}
