package dev.mysteryshopper.reports.journal;

/**
 * Takes out payment card numbers: 13 to 19 digits, alone or in groups with single spaces or dashes between, that begin and
 * are as long as the card schemes' numbers and whose check digit (Luhn, ISO/IEC 7812) is right. Order numbers, phone
 * numbers, bar codes (EAN-13), times and hashes are left alone.
 */
final class CardNumbers {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int HASH = 32;

    private CardNumbers() {}

    static String redact(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        StringBuilder out = null;
        int copied = 0;
        int at = 0;
        char[] chars = text.toCharArray();
        while (at < chars.length) {
            if (!isDigit(chars[at])) {
                at++;
                continue;
            }
            int end = runEnd(text, at);
            int card = at;
            while (card < end) {
                int cardEnd = cardEnd(text, card, end);
                if (cardEnd > 0 && !inHash(text, card, cardEnd)) {
                    out = out == null ? new StringBuilder(text.length()) : out;
                    out.append(text, copied, card).append(Redactor.DOTS);
                    copied = cardEnd;
                    card = cardEnd;
                } else {
                    card = nextGroup(text, card, end);
                }
            }
            at = end;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\u00a0' || c == '\u2011' || c == '\u2013' || c == '.';
    }

    /** Where the run of digits with single gaps between ends. */
    private static int runEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (isDigit(text.charAt(at))
                    || (isGap(text.charAt(at)) && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int nextGroup(String text, int from, int end) {
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        while (at < end && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the card number that begins here ends; 0 if none does. It ends where its group of digits does. */
    private static int cardEnd(String text, int from, int end) {
        StringBuilder digits = new StringBuilder(LONGEST);
        for (int at = from; at < end && digits.length() <= LONGEST; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits.append(c);
                boolean groupEnds = at + 1 >= end || !isDigit(text.charAt(at + 1));
                if (groupEnds && digits.length() >= SHORTEST && isCard(digits)) {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isCard(CharSequence digits) {
        return digits.length() <= LONGEST
                && isScheme(digits)
                && luhn(digits)
                && !(digits.length() == SHORTEST && ean13(digits));
    }

    private static boolean isScheme(CharSequence digits) {
        int n = digits.length();
        int four = Integer.parseInt(digits, 0, 4, 10);
        int two = four / 100;
        boolean visa = four / 1000 == 4 && (n == 13 || n == 16 || n == 19);
        boolean mastercard = ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) && n == 16;
        boolean amex = (two == 34 || two == 37) && n == 15;
        boolean discover = (four == 6011 || two == 65 || (four >= 6440 && four <= 6499)) && n >= 16;
        boolean jcb = four >= 3528 && four <= 3589 && n >= 16;
        boolean diners = (two == 36 || two == 38 || (four >= 3000 && four <= 3059)) && n >= 14;
        boolean unionPay = (two == 62 || two == 81) && n >= 16;
        boolean maestro = (two == 50 || (two >= 56 && two <= 58) || two == 67 || two == 63) && n >= 16;
        return visa || mastercard || amex || discover || jcb || diners || unionPay || maestro;
    }

    private static boolean luhn(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static boolean ean13(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }

    /** Whether the digits are a piece of a long hexadecimal number, where anything may look like a card by chance. */
    private static boolean inHash(String text, int from, int end) {
        int first = from;
        while (first > 0 && isHex(text.charAt(first - 1))) {
            first--;
        }
        int last = end;
        while (last < text.length() && isHex(text.charAt(last))) {
            last++;
        }
        return last - first >= HASH && (first < from || last > end);
    }

    private static boolean isHex(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
