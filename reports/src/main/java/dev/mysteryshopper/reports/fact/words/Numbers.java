package dev.mysteryshopper.reports.fact.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in digits and in words from the tokens of a reply. */
public final class Numbers {

    /**
     * A number that was read.
     *
     * @param next index of the token after it
     * @param digits whether it was written in digits
     */
    public record Amount(BigDecimal value, int next, boolean digits) {
        public boolean isWhole() {
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        }

        public int whole() {
            return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
        }
    }

    private static final int MOST_DIGITS = 15;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty",
            80, "ninety", 90);

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private final List<Token> tokens;
    private final char decimal;

    /** Reads by the separators of this locale where a number could mean two things. */
    Numbers(List<Token> tokens, Locale locale) {
        this.tokens = tokens;
        this.decimal = usesDecimalComma(locale) ? ',' : '.';
    }

    private static boolean usesDecimalComma(Locale locale) {
        return java.text.DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }

    /** The number that starts at this token, in digits or words. */
    public Optional<Amount> at(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return digits(token.text()).map(value -> withHalf(new Amount(value, i + 1, true)));
        }
        return token.isWord() ? words(i) : Optional.empty();
    }

    /** "2½", "two and a half", "four and a quarter". */
    private Amount withHalf(Amount whole) {
        int i = whole.next();
        Optional<BigDecimal> glued = i < tokens.size() ? fraction(tokens.get(i).text()) : Optional.empty();
        if (glued.isPresent() && tokens.get(i).text().length() == 1) {
            return new Amount(whole.value().add(glued.get()), i + 1, whole.digits());
        }
        if (word(i, "and") && (word(i + 1, "a") || word(i + 1, "one") || word(i + 1, "three"))) {
            Optional<BigDecimal> part =
                    i + 2 < tokens.size() ? fraction(tokens.get(i + 2).text()) : Optional.empty();
            if (part.isPresent()) {
                BigDecimal times = word(i + 1, "three") ? BigDecimal.valueOf(3) : BigDecimal.ONE;
                return new Amount(whole.value().add(part.get().multiply(times)), i + 3, whole.digits());
            }
        }
        if (word(i, "point")) {
            StringBuilder digits = new StringBuilder();
            int next = i + 1;
            for (Optional<Amount> part = smallWords(next);
                    part.isPresent() && part.get().whole() < (digits.isEmpty() ? 100 : 10) && digits.length() < 4;
                    part = smallWords(next)) {
                digits.append(part.get().value().toPlainString());
                next = part.get().next();
            }
            if (!digits.isEmpty()) {
                return new Amount(whole.value().add(new BigDecimal("0." + digits)), next, false);
            }
        }
        return whole;
    }

    private static Optional<BigDecimal> fraction(String word) {
        return switch (word) {
            case "half", "½" -> Optional.of(new BigDecimal("0.5"));
            case "quarter", "quarters", "¼" -> Optional.of(new BigDecimal("0.25"));
            case "¾" -> Optional.of(new BigDecimal("0.75"));
            default -> Optional.empty();
        };
    }

    private Optional<Amount> words(int i) {
        String word = tokens.get(i).text();
        if (word.equals("half") && word(i + 1, "a") && word(i + 2, "dozen")) {
            return Optional.of(new Amount(BigDecimal.valueOf(6), i + 3, false));
        }
        if (word.equals("a") || word.equals("an")) {
            return aNumber(i);
        }
        if (word.equals("dozen")) {
            return Optional.of(new Amount(BigDecimal.valueOf(12), i + 1, false));
        }
        if (word.equals("hundred") || word.equals("thousand")) {
            return word(i - 1, "first") || word(i - 1, "the") || word(i - 1, "another")
                    ? scaled(BigDecimal.ONE, i)
                    : Optional.empty();
        }
        return smallWords(i).map(this::withPoint).map(this::withHalf).map(this::dozens);
    }

    /** "four point oh five". */
    private Amount withPoint(Amount whole) {
        if (!word(whole.next(), "point")) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        int i = whole.next() + 1;
        while (i < tokens.size() && decimals.length() < 4) {
            Integer digit =
                    word(i, "oh") ? Integer.valueOf(0) : SMALL.get(tokens.get(i).text());
            if (digit == null) {
                break;
            }
            decimals.append(digit);
            i++;
        }
        return decimals.isEmpty()
                ? whole
                : new Amount(new BigDecimal(whole.value().toPlainString() + "." + decimals), i, false);
    }

    /** "a dozen", "a hundred", "a couple of". A bare "a" is no number: whoever counts units says so itself. */
    private Optional<Amount> aNumber(int i) {
        int n = word(i + 1, "good") || word(i + 1, "full") ? i + 2 : i + 1;
        if (word(n, "dozen")) {
            return Optional.of(new Amount(BigDecimal.valueOf(12), n + 1, false));
        }
        if (word(n, "couple") || word(n, "pair")) {
            return Optional.of(new Amount(BigDecimal.valueOf(2), word(n + 1, "of") ? n + 2 : n + 1, false));
        }
        if (word(n, "hundred") || word(n, "thousand")) {
            return scaled(BigDecimal.ONE, n).map(this::withHalf);
        }
        return Optional.empty();
    }

    /** "two and a half dozen". */
    private Amount dozens(Amount number) {
        boolean dozen = word(number.next(), "dozen") && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
        return dozen ? new Amount(number.value().multiply(BigDecimal.valueOf(12)), number.next() + 1, false) : number;
    }

    private Optional<Amount> smallWords(int i) {
        Optional<Amount> tens = underHundred(i);
        if (tens.isEmpty()) {
            return Optional.empty();
        }
        Amount first = tens.get();
        int next = hyphen(first.next());
        if (word(next, "hundred") || word(next, "thousand") || word(next, "grand") || word(next, "dozen")) {
            return scaled(first.value(), next);
        }
        return tens;
    }

    private Optional<Amount> scaled(BigDecimal first, int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = first;
        int i = at;
        if (word(i, "dozen")) {
            return Optional.of(new Amount(first.multiply(BigDecimal.valueOf(12)), i + 1, false));
        }
        if (word(i, "hundred")) {
            part = part.multiply(BigDecimal.valueOf(100));
            i++;
            Optional<Amount> rest = underHundred(word(i, "and") ? i + 1 : i);
            if (rest.isPresent() && (word(i, "and") || rest.get().whole() > 0)) {
                part = part.add(rest.get().value());
                i = rest.get().next();
            }
        }
        if (word(i, "thousand") || word(i, "grand")) {
            total = part.multiply(BigDecimal.valueOf(1000));
            i++;
            Optional<Amount> rest = underThousand(word(i, "and") ? i + 1 : i);
            if (rest.isPresent()) {
                total = total.add(rest.get().value());
                i = rest.get().next();
            }
            return Optional.of(new Amount(total, i, false));
        }
        return Optional.of(new Amount(part, i, false));
    }

    private Optional<Amount> underThousand(int i) {
        Optional<Amount> first = underHundred(i);
        if (first.isEmpty() || !word(first.get().next(), "hundred")) {
            return first;
        }
        BigDecimal hundreds = first.get().value().multiply(BigDecimal.valueOf(100));
        int next = first.get().next() + 1;
        Optional<Amount> rest = underHundred(word(next, "and") ? next + 1 : next);
        return Optional.of(new Amount(
                rest.map(number -> hundreds.add(number.value())).orElse(hundreds),
                rest.map(Amount::next).orElse(next),
                false));
    }

    private Optional<Amount> underHundred(int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(i).text();
        Integer small = SMALL.get(word);
        if (small != null) {
            return Optional.of(new Amount(BigDecimal.valueOf(small), i + 1, false));
        }
        Integer tens = TENS.get(word);
        if (tens == null) {
            return Optional.empty();
        }
        int next = hyphen(i + 1);
        Integer ones = next < tokens.size() ? SMALL.get(tokens.get(next).text()) : null;
        if (ones != null && ones > 0 && ones < 10) {
            return Optional.of(new Amount(BigDecimal.valueOf(tens + ones), next + 1, false));
        }
        return Optional.of(new Amount(BigDecimal.valueOf(tens), i + 1, false));
    }

    /** Skips a hyphen glued between two words. */
    private int hyphen(int i) {
        return i + 1 < tokens.size()
                        && tokens.get(i).is("-")
                        && tokens.get(i).glued()
                        && tokens.get(i + 1).glued()
                ? i + 1
                : i;
    }

    /** "first", "22nd", "the twenty-sixth": the number and the token after it. */
    public Optional<Amount> ordinal(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(i);
        if (token.isNumber()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).glued()
                && isOrdinalEnd(tokens.get(i + 1).text())) {
            return digits(token.text()).map(value -> new Amount(value, i + 2, true));
        }
        Integer plain = ORDINALS.get(token.text());
        if (plain != null) {
            return Optional.of(new Amount(BigDecimal.valueOf(plain), i + 1, false));
        }
        Integer tens = TENS.get(token.text());
        int next = hyphen(i + 1);
        Integer ones = tens != null && next < tokens.size()
                ? ORDINALS.get(tokens.get(next).text())
                : null;
        return tens != null && ones != null && ones < 10
                ? Optional.of(new Amount(BigDecimal.valueOf(tens + ones), next + 1, false))
                : Optional.empty();
    }

    private static boolean isOrdinalEnd(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    /** The value of digits with separators, or empty when they are no number (a clock time, a dotted date, an id). */
    public Optional<BigDecimal> digits(String text) {
        if (text.length() > MOST_DIGITS + 6 || text.indexOf(':') >= 0) {
            return Optional.empty();
        }
        int dots = count(text, '.');
        int commas = count(text, ',') + count(text, '\'');
        if (dots == 0 && commas == 0) {
            return text.length() > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(text));
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        char lastMark = last < 0 ? '\'' : text.charAt(last);
        int decimals = text.length() - last - 1;
        boolean both = dots > 0 && commas > 0;
        boolean isDecimal = lastMark != '\''
                && (lastMark == '.' ? dots : count(text, ',')) == 1
                && (both
                        || decimals != 3
                        || (lastMark == decimal && lastMark == '.')
                        || text.startsWith("0")
                        || lastMark == decimal);
        String whole = isDecimal ? text.substring(0, last) : text;
        if (!groupsOfThree(whole)) {
            return Optional.empty();
        }
        String plain = whole.replace(".", "").replace(",", "").replace("'", "")
                + (isDecimal ? "." + text.substring(last + 1) : "");
        return plain.length() > MOST_DIGITS + 1 ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    private static boolean groupsOfThree(String whole) {
        int group = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            char c = whole.charAt(i);
            if (c >= '0' && c <= '9') {
                group++;
            } else if (group != 3) {
                return false;
            } else {
                group = 0;
            }
        }
        return group > 0 && (whole.length() == group || group <= 3);
    }

    private static int count(String text, char mark) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += text.charAt(i) == mark ? 1 : 0;
        }
        return n;
    }

    private boolean word(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }
}
