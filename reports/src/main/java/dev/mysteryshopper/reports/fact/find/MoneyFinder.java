package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Numbers.Amount;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Finds amounts of money: "$89.00", "89.00 USD", "twenty quid", "four ninety-nine", "14.6p", "free of charge". */
public final class MoneyFinder {

    private final Passage passage;
    private final Frame frame;
    private final Periods periods;

    private final List<Mention> found = new ArrayList<>();

    private MoneyFinder(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
        this.periods = new Periods(passage, frame);
    }

    public static List<Mention> find(Passage passage, Frame frame) {
        MoneyFinder finder = new MoneyFinder(passage, frame);
        int i = 0;
        while (i < passage.size()) {
            i = finder.at(i);
        }
        finder.bareNumbers(finder.found.stream()
                .anyMatch(mention -> ((Money) mention.value()).amount().signum() > 0));
        finder.found.sort(Comparator.comparingInt(Mention::from));
        return finder.found;
    }

    private int at(int i) {
        var nothing = MoneyWords.NOTHING.at(passage, i);
        if (nothing.isPresent()) {
            boolean kept = passage.word(i).startsWith("waive") && isRefused(i);
            if (nothing.get().meaning() && !kept && !frame.topic().saysAny(MoneyWords.THRESHOLDS)) {
                add(BigDecimal.ZERO, Optional.empty(), i, nothing.get().to());
            }
            return nothing.get().to();
        }
        Optional<Integer> none = Absence.at(passage, i, MoneyWords.CHARGES, MoneyWords.CHARGING);
        if (none.isPresent() && !frame.topic().saysAny(MoneyWords.THRESHOLDS)) {
            add(BigDecimal.ZERO, Optional.empty(), i, none.get());
            return none.get();
        }
        if (passage.is(i, "fiver") || passage.is(i, "tenner")) {
            add(BigDecimal.valueOf(passage.is(i, "fiver") ? 5 : 10), Optional.of("GBP"), i, i + 1);
            return i + 1;
        }
        Optional<Integer> half = half(i);
        if (half.isPresent()) {
            return half.get();
        }
        Optional<String> sign = signBefore(i);
        if (sign.isPresent()) {
            return afterSign(i, sign.get());
        }
        Optional<Amount> number = passage.numbers().at(i);
        if (number.isEmpty() || isTied(i)) {
            return i + 1;
        }
        return afterNumber(i, number.get());
    }

    /** "I can't waive the fee": there is one. */
    private boolean isRefused(int i) {
        for (int k = Math.max(passage.clauseStart(i), i - 4); k < i; k++) {
            if (passage.isAny(k, "can't", "cannot", "not", "won't", "unable", "couldn't", "don't", "never")) {
                return true;
            }
        }
        return false;
    }

    /** "half that", "half of that": of the amount before it. */
    private Optional<Integer> half(int i) {
        int that = passage.is(i + 1, "of") ? i + 2 : i + 1;
        if (!passage.is(i, "half") || !passage.is(that, "that") || found.isEmpty()) {
            return Optional.empty();
        }
        Money whole = (Money) found.get(found.size() - 1).value();
        BigDecimal part = whole.amount().divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        add(part, Optional.of(whole.currency().getCurrencyCode()), i, that + 1);
        return Optional.of(that + 1);
    }

    private boolean isTied(int i) {
        return passage.glued(i) && i > 1 && passage.is(i - 1, "-") && passage.glued(i - 1);
    }

    /** "$", "US$" (the letters are a word before it), "GBP". */
    private Optional<String> signBefore(int i) {
        String sign = MoneyWords.SIGNS.get(passage.word(i));
        if (sign == null && passage.isNumber(i + 1) && passage.word(i).length() == 3) {
            sign = MoneyWords.WORDS.get(passage.word(i));
            return sign != null && !passage.is(i, "yen") && !afterNumber(i) ? Optional.of(sign) : Optional.empty();
        }
        return passage.isNumber(i + 1) ? Optional.ofNullable(sign) : Optional.empty();
    }

    private boolean afterNumber(int i) {
        return i > 0 && passage.isNumber(i - 1);
    }

    private int afterSign(int i, String sign) {
        Optional<BigDecimal> amount = amountOf(passage.word(i + 1), sign);
        if (amount.isEmpty()) {
            return i + 2;
        }
        int next = i + 2;
        BigDecimal value = amount.get();
        if (passage.glued(next) && passage.isAny(next, "k", "m", "bn")) {
            value = value.multiply(BigDecimal.valueOf(
                    passage.is(next, "k") ? 1_000L : passage.is(next, "m") ? 1_000_000L : 1_000_000_000L));
            next++;
        }
        String currency = sign;
        if (sign.equals("USD") && passage.is(i, "$")) {
            currency = dollar(i, next);
        }
        add(value, Optional.of(currency), i, next);
        return next;
    }

    private String dollar(int i, int next) {
        String before = passage.glued(i) ? passage.word(i - 1) : "";
        String after = passage.word(next);
        for (String code : List.of("cad", "aud", "nzd", "usd")) {
            if (after.equals(code)) {
                return code.toUpperCase(java.util.Locale.ROOT);
            }
        }
        String own = frame.currency().getCurrencyCode();
        return switch (before) {
            case "c", "ca" -> "CAD";
            case "a", "au" -> "AUD";
            case "nz" -> "NZD";
            case "us" -> "USD";
            default -> own.equals("CAD") || own.equals("AUD") || own.equals("NZD") || own.equals("SGD") ? own : "USD";
        };
    }

    private Optional<BigDecimal> amountOf(String digits, String currency) {
        int dot = digits.lastIndexOf('.');
        boolean euroThousands = currency.equals("EUR")
                && dot > 0
                && digits.length() - dot == 4
                && digits.indexOf(',') < 0
                && !digits.startsWith("0");
        return passage.numbers().digits(euroThousands ? digits.replace(".", "") : digits);
    }

    private int afterNumber(int i, Amount number) {
        int next = number.next();
        String word = passage.word(next);
        String sign = MoneyWords.SIGNS.getOrDefault(word, MoneyWords.WORDS.get(word));
        if (sign != null
                && !(passage.isNumber(next + 1) && MoneyWords.SIGNS.containsKey(word) && !passage.glued(next))) {
            if (word.equals("pound") || word.equals("pounds")) {
                return pounds(i, number, next);
            }
            return withCents(
                    i,
                    passage.isNumber(i) ? amountOf(passage.word(i), sign).orElse(number.value()) : number.value(),
                    sign,
                    next + 1);
        }
        String cent = MoneyWords.CENTS.get(word);
        if (cent != null && (!word.equals("p") || passage.glued(next) || !number.digits())) {
            String code =
                    cent.equals("USD") && frame.currency().getCurrencyCode().equals("EUR") ? "EUR" : cent;
            add(number.value().movePointLeft(2), Optional.of(code), i, next + 1);
            return next + 1;
        }
        if (!number.digits() && number.value().signum() > 0) {
            return spokenPair(i, number);
        }
        return next;
    }

    /** "five pounds" is money, "50 pounds" may be a weight: where dollars are paid it is. */
    private int pounds(int i, Amount number, int next) {
        if (frame.currency().getCurrencyCode().equals("GBP")) {
            return withCents(i, number.value(), "GBP", next + 1);
        }
        return next + 1;
    }

    /** "nine dollars fifty", "4 pounds 50". */
    private int withCents(int i, BigDecimal amount, String currency, int next) {
        int at = passage.is(next, "and") ? next + 1 : next;
        Optional<Amount> cents =
                amount.stripTrailingZeros().scale() <= 0 ? passage.numbers().at(at) : Optional.empty();
        if (cents.isPresent()
                && cents.get().isWhole()
                && cents.get().whole() >= 5
                && cents.get().whole() < 100
                && passage.sentence(at) == passage.sentence(i)) {
            int after = cents.get().next();
            boolean coins = MoneyWords.CENTS.containsKey(passage.word(after));
            if (coins || (!passage.is(after, MoneyWords.NOT_PRICED) && at == next)) {
                add(
                        amount.add(cents.get().value().movePointLeft(2)),
                        Optional.of(currency),
                        i,
                        coins ? after + 1 : after);
                return coins ? after + 1 : after;
            }
        }
        add(amount, Optional.of(currency), i, next);
        return next;
    }

    /** "four ninety-nine" is 4.99 when money is asked for, not 499. */
    private int spokenPair(int i, Amount first) {
        int next = first.next();
        Optional<Amount> second = passage.numbers().at(next);
        boolean pair = second.isPresent()
                && !second.get().digits()
                && first.whole() > 0
                && first.whole() < 100
                && second.get().whole() >= 10
                && second.get().whole() < 100
                && !(first.whole() >= 20
                        && first.whole() % 10 == 0
                        && second.get().whole() < 10);
        if (!pair) {
            return next;
        }
        int after = second.get().next();
        if ((passage.is(after, MoneyWords.NOT_PRICED) && !passage.is(after, "per")) || passage.is(after, "th")) {
            return after;
        }
        int end = after;
        Optional<String> currency = Optional.ofNullable(MoneyWords.WORDS.get(passage.word(after)));
        if (currency.isPresent()) {
            end = after + 1;
        }
        add(first.value().add(second.get().value().movePointLeft(2)), currency, i, end);
        return end;
    }

    /**
     * Numbers without a currency: "the first bag is 45", "85 a head".
     *
     * @param named whether the reply names a currency elsewhere; then only a sum is taken: "so 125"
     */
    private void bareNumbers(boolean named) {
        int i = 0;
        while (i < passage.size()) {
            Optional<Amount> number = isTied(i) || isFound(i)
                    ? Optional.empty()
                    : passage.numbers().at(i);
            if (number.isEmpty()) {
                i++;
                continue;
            }
            int next = number.get().next();
            boolean pronoun = passage.is(i, "one") && !isRate(next);
            if (!pronoun
                    && !isCounted(next)
                    && (isRate(next) || (named ? isSum(i) || (isTold(i) && isPause(next)) : isPrice(i, next)))
                    && isUnitless(next)
                    && !isFound(next - 1)) {
                add(number.get().value(), Optional.empty(), i, next);
            }
            i = next;
        }
    }

    private boolean isFound(int i) {
        return found.stream().anyMatch(mention -> i >= mention.from() && i < mention.to());
    }

    private boolean isPrice(int i, int next) {
        return (i == 0 && (next == passage.size() || passage.isAny(next, "even", ",", "flat", "all", "altogether")))
                || passage.is(i - 1, MoneyWords.PRICE_BEFORE)
                || passage.word(i - 1).endsWith("'s")
                || hasCents(i);
    }

    /** "85 per person", "45 a night", "12 each". */
    private boolean isRate(int next) {
        boolean each = passage.isAny(next, "per", "a", "an") && passage.is(next + 1, MoneyWords.PAYERS);
        return each || passage.isAny(next, "each", "pp", "apiece");
    }

    /** "it's ninety", "you're paying 12". */
    private boolean isTold(int i) {
        return passage.word(i - 1).endsWith("'s")
                || hasCents(i)
                || passage.isAny(
                        i - 1, "is", "are", "pay", "pays", "paying", "cost", "costs", "be", "charge", "just", "only",
                        "the");
    }

    /** Nothing behind it says what it counts. */
    private boolean isPause(int next) {
        return next >= passage.size()
                || !passage.token(next).isWord()
                || passage.isAny(
                        next,
                        "for",
                        "on",
                        "if",
                        "and",
                        "but",
                        "all",
                        "in",
                        "or",
                        "extra",
                        "to",
                        "now",
                        "off",
                        "total",
                        "altogether",
                        "plus",
                        "applies");
    }

    private boolean isSum(int i) {
        return passage.isAny(i - 1, "so", "that's", "total", "makes", "totals", "totalling")
                || (passage.is(i - 1, "to") && passage.isAny(i - 2, "comes", "it", "up"))
                || (passage.is(i - 1, "it") && passage.is(i - 2, "makes"));
    }

    /** "three lines": a plural noun behind it says what it counts. */
    private boolean isCounted(int next) {
        String word = passage.word(next);
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !passage.isAny(next, "plus", "this", "less", "always");
    }

    private boolean isUnitless(int next) {
        return isRate(next)
                || !(passage.is(next, MoneyWords.NOT_PRICED)
                        || passage.is(next, "-")
                        || passage.is(next, "/")
                        || passage.is(next, "to"));
    }

    private boolean hasCents(int i) {
        String word = passage.word(i);
        int dot = Math.max(word.lastIndexOf('.'), word.lastIndexOf(','));
        return passage.isNumber(i) && dot > 0 && word.length() - dot == 3;
    }

    private void add(BigDecimal amount, Optional<String> currency, int from, int to) {
        Bound bound = amount.signum() == 0 ? Bound.EXACT : Bounds.around(passage, from, to);
        Currency code = currency.map(Currency::getInstance).orElse(frame.currency());
        boolean implied = currency.isEmpty();
        found.add(new Mention(
                new Money(periods.converted(amount, to), code, bound == Bound.AT_MOST ? bound : Bound.EXACT),
                from,
                to,
                implied));
    }
}
