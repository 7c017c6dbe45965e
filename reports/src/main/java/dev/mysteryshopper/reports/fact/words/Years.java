package dev.mysteryshopper.reports.fact.words;

import java.util.Optional;

/** Finds a year in a text. */
public final class Years {

    private Years() {}

    /** The first number from 2000 to 2099 that stands alone. */
    public static Optional<Integer> in(String text) {
        int end = Math.min(text.length(), Tokens.LONGEST_REPLY);
        int run = 0;
        for (int i = 0; i <= end; i++) {
            boolean digit = i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (digit) {
                run++;
            } else {
                boolean alone = run == 4
                        && text.charAt(i - 4) == '2'
                        && text.charAt(i - 3) == '0'
                        && (i < 5
                                || (!Character.isLetter(text.charAt(i - 5))
                                        && "$\u00a3\u20ac#".indexOf(text.charAt(i - 5)) < 0))
                        && (i >= end || (!Character.isLetter(text.charAt(i)) && text.charAt(i) != ':'));
                if (alone) {
                    return Optional.of(Integer.parseInt(text.substring(i - 4, i)));
                }
                run = 0;
            }
        }
        return Optional.empty();
    }
}
