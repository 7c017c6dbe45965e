package dev.mysteryshopper.reports.fact.words;

/**
 * A word, number or mark of a reply.
 *
 * @param text lower case, curly quotes and dashes made plain
 * @param start index of its first character in the reply
 * @param end index after its last
 * @param capital whether it was written with a capital first
 * @param glued whether it follows the token before without a space
 */
public record Token(Kind kind, String text, int start, int end, boolean capital, boolean glued) {

    public enum Kind {
        WORD,
        /** Digits, with points, commas or colons between them. */
        NUMBER,
        /** Letters with digits in them: an order number, a flight, a size. */
        CODE,
        EMAIL,
        LINK,
        HANDLE,
        MARK,
        LINE
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
