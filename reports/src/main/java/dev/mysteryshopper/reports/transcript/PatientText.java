package dev.mysteryshopper.reports.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a pattern may look at only so often, so that a pattern which tries everything comes to an end on any text. For one
 * search, by one thread.
 */
final class PatientText implements CharSequence {

    /** Characters of a message that are looked at. */
    private static final int LONGEST = 1_000;

    /** Looks at a character; some milliseconds' worth. */
    private static final int LOOKS = 200_000;

    private final CharSequence text;
    private int looks;

    private PatientText(CharSequence text) {
        this.text = text;
    }

    /**
     * The text without the words that look like the pattern, sought in its first 1,000 characters; empty if there are none, or if
     * it takes too long to tell.
     */
    static Optional<String> without(Pattern pattern, String text) {
        try {
            Matcher found = pattern.matcher(new PatientText(text.substring(0, Math.min(LONGEST, text.length()))));
            return found.find()
                    ? Optional.of(text.substring(0, found.start()) + " " + text.substring(found.end()))
                    : Optional.empty();
        } catch (OutOfPatience e) {
            return Optional.empty();
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class OutOfPatience extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfPatience() {
            super(null, null, false, false);
        }
    }
}
