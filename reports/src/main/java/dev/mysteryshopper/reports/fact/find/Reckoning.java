package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Counts;
import dev.mysteryshopper.reports.fact.words.Counts.Count;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what a price comes to for what was asked: for one where it is told for many, for many where it is told for
 * one, there and back, with tax, after a reduction. Steps that the reply does not name are not taken.
 */
public final class Reckoning {

    private static final Set<String> EACH = Words.of("a an per each every / the for");
    private static final Set<String> APIECE = Words.of("each apiece pp ea");
    private static final Set<String> TIMES = Set.of("day", "night", "hour");

    private static final Phrases<Boolean> WHOLE = new Phrases<Boolean>()
            .add(true, "total", "altogether", "in all", "come|comes|amount to", "overall", "all in");

    private static final Set<String> ON_TOP = Words.of("plus + excluding excl ex before net exc without");
    private static final int FEW = 4;

    private static final Phrases<Boolean> ONE_WAY =
            new Phrases<Boolean>().add(true, "each|ea|one|per way|direction|leg");

    private static final Phrases<Boolean> THERE_AND_BACK = new Phrases<Boolean>()
            .add(
                    true,
                    "there and back",
                    "return|round|both trip|fare|ticket|ways",
                    "fare|ticket|price|charge ~ return");

    private static final Phrases<Boolean> AFTER = new Phrases<Boolean>()
            .add(true, "after|with the|a|my|your ~ code|voucher|discount|coupon|autopay|card|offer");

    private final Passage passage;
    private final Frame frame;
    private final Passage asked;

    private Reckoning(Passage passage, Frame frame) {
        this.passage = passage;
        this.frame = frame;
        Ask ask = frame.ask();
        this.asked =
                Passage.of(head(ask.question()) + " . " + head(ask.subject()) + " . " + head(ask.fact()), ask.locale());
    }

    private static String head(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }

    /** The price as it was asked for; empty where it stands in the reply as it is. */
    public static Optional<Money> of(Passage passage, Frame frame, Mention mention) {
        if (!(mention.value() instanceof Money money) || money.amount().signum() == 0) {
            return Optional.empty();
        }
        Reckoning reckoning = new Reckoning(passage, frame);
        Optional<BigDecimal> amount = reckoning
                .perOne(mention, money.amount())
                .or(() -> reckoning.forMany(mention, money.amount()))
                .or(() -> reckoning.bothWays(mention, money.amount()))
                .or(() -> reckoning.withTax(mention, money.amount()))
                .or(() -> reckoning.reduced(mention, money.amount()));
        return amount.map(value -> new Money(value.setScale(2, RoundingMode.HALF_UP), money.currency(), money.bound()));
    }

    /** "For your eighty guests it comes to £4,720" where the price per guest is asked for. */
    private Optional<BigDecimal> perOne(Mention mention, BigDecimal amount) {
        Optional<String> unit = askedUnit();
        if (unit.isEmpty() || rate(mention).isPresent()) {
            return Optional.empty();
        }
        int end = passage.sentenceEnd(mention.from());
        int i = passage.sentenceStart(mention.from());
        while (i < end) {
            Optional<Numbers.Amount> number = i >= mention.from() && i < mention.to()
                    ? Optional.empty()
                    : passage.numbers().at(i);
            if (number.isPresent() && number.get().isWhole() && number.get().whole() > 1) {
                Count count = new Count(
                        number.get().value(), Counts.noun(passage, number.get().next()));
                boolean named = count.noun().equals(unit.get())
                        || frame.topic().counts().stream()
                                .anyMatch(other -> other.number().compareTo(count.number()) == 0
                                        && other.isComparable(count)
                                        && !other.isTime());
                Optional<BigDecimal> share = named ? exactly(amount, count.number()) : Optional.empty();
                if (share.isPresent()) {
                    return share;
                }
            }
            i = number.map(Numbers.Amount::next).orElse(i + 1);
        }
        return Optional.empty();
    }

    /** A price that does not come out to the cent was not made of so many. */
    private static Optional<BigDecimal> exactly(BigDecimal amount, BigDecimal parts) {
        BigDecimal share = amount.divide(parts, 4, RoundingMode.HALF_UP);
        BigDecimal cents = share.setScale(2, RoundingMode.HALF_UP);
        return cents.compareTo(share) == 0 ? Optional.of(cents) : Optional.empty();
    }

    /** "$2.50 a week" where the total for eight weeks is asked for. */
    private Optional<BigDecimal> forMany(Mention mention, BigDecimal amount) {
        Optional<String> unit = rate(mention);
        if (unit.isEmpty()
                || TIMES.contains(unit.get())
                || askedUnit().isPresent()
                || WHOLE.in(asked).isEmpty()) {
            return Optional.empty();
        }
        List<Count> counts = frame.topic().counts();
        List<Count> own = Counts.in(Passage.of(sentence(mention), frame.ask().locale()));
        Optional<Count> count = counts.stream()
                .filter(one -> one.noun().equals(unit.get()))
                .findFirst()
                .or(() -> own.stream()
                        .filter(one -> one.noun().equals(unit.get()))
                        .findFirst());
        return count.map(many -> amount.multiply(many.number()));
    }

    private String sentence(Mention mention) {
        int from = passage.sentenceStart(mention.from());
        int to = passage.sentenceEnd(mention.from());
        return passage.text()
                .substring(passage.token(from).start(), passage.token(to - 1).end());
    }

    /** "8 euro each way" where the question is about there and back. */
    private Optional<BigDecimal> bothWays(Mention mention, BigDecimal amount) {
        boolean both = !THERE_AND_BACK.in(asked).isEmpty();
        boolean one = ONE_WAY.in(passage).stream()
                .anyMatch(hit -> !passage.quoted(hit.from()) && (isBeside(hit, mention) || isHeading(hit, mention)));
        return both && one ? Optional.of(amount.multiply(BigDecimal.valueOf(2))) : Optional.empty();
    }

    private boolean isBeside(Phrases.Hit<Boolean> hit, Mention mention) {
        return passage.sentence(hit.from()) == passage.sentence(mention.from());
    }

    /** "Checked bags, per direction" over a table. */
    private boolean isHeading(Phrases.Hit<Boolean> hit, Mention mention) {
        return passage.sentence(hit.from()) < passage.sentence(mention.from()) && passage.is(hit.to(), "\n");
    }

    /** "£180.00, to which VAT at 20% must be added". */
    private Optional<BigDecimal> withTax(Mention mention, BigDecimal amount) {
        if (frame.topic().saysAny(MoneyWords.BEFORE_TAX)) {
            return Optional.empty();
        }
        int end = Math.min(passage.size(), passage.sentenceEnd(mention.from()));
        for (int i = mention.to(); i < end; i++) {
            if (passage.is(i, MoneyWords.TAXES) && isOnTop(mention.to(), i, end)) {
                return taxRate(mention.to(), end)
                        .map(rate -> amount.add(amount.multiply(rate).movePointLeft(2)));
            }
        }
        return Optional.empty();
    }

    /** "plus VAT", "VAT at 20% must be added", "HST (13%) is on top". */
    private boolean isOnTop(int from, int tax, int end) {
        for (int i = from; i < end; i++) {
            boolean before = i < tax && tax - i <= FEW && passage.is(i, ON_TOP);
            boolean behind = i > tax && passage.isAny(i, "added", "extra", "top", "apart", "add");
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    /** The rate that is named near; else the one that British VAT has, where pounds are paid. */
    private Optional<BigDecimal> taxRate(int from, int end) {
        for (int i = from; i < end; i++) {
            Optional<Numbers.Amount> number = passage.numbers().at(i);
            if (number.isPresent()
                    && (passage.isAny(number.get().next(), "%", "percent")
                            || passage.follows(number.get().next(), "per", "cent"))) {
                return number.map(Numbers.Amount::value);
            }
        }
        boolean british = frame.currency().getCurrencyCode().equals("GBP");
        for (int i = from; i < end && british; i++) {
            if (passage.is(i, "vat")) {
                return Optional.of(BigDecimal.valueOf(20));
            }
        }
        return Optional.empty();
    }

    /** "€890. Your code takes ten per cent off" where the price with the code is asked for. */
    private Optional<BigDecimal> reduced(Mention mention, BigDecimal amount) {
        if (AFTER.in(asked).isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> share = Optional.empty();
        int i = 0;
        while (i < passage.size()) {
            Optional<Numbers.Amount> number =
                    passage.quoted(i) ? Optional.empty() : passage.numbers().at(i);
            int next = number.map(Numbers.Amount::next).orElse(i);
            int after = passage.isAny(next, "%", "percent")
                    ? next + 1
                    : passage.follows(next, "per", "cent") ? next + 2 : -1;
            if (number.isPresent() && after > 0) {
                boolean off = passage.is(after, "off") || passage.is(after, "discount");
                if (share.isPresent() || !off || passage.sentence(i) < passage.sentence(mention.from())) {
                    return Optional.empty();
                }
                share = number.map(Numbers.Amount::value);
            }
            i = number.isPresent() ? next : i + 1;
        }
        return share.map(percent -> amount.subtract(amount.multiply(percent).movePointLeft(2)));
    }

    /** What the fact is per: the guest of "price per guest"; not a length of time. */
    private Optional<String> askedUnit() {
        Passage fact = Passage.of(head(frame.ask().fact()), frame.ask().locale());
        for (int i = 0; i + 1 < fact.size(); i++) {
            if (fact.isAny(i, "per", "each", "/")) {
                String unit = Counts.noun(fact, i + 1);
                if (!unit.isEmpty() && !new Count(BigDecimal.ONE, unit).isTime()) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    /** What a price is for one of: the week of "$2.50 a week"; empty text for "each". */
    private Optional<String> rate(Mention mention) {
        int next = mention.to();
        if (passage.is(next, APIECE)
                && !(passage.is(next, "each")
                        && passage.token(Math.min(next + 1, passage.size() - 1)).isWord())) {
            return Optional.of("");
        }
        if (passage.is(next, EACH)
                && next + 1 < passage.size()
                && passage.token(next + 1).isWord()) {
            return Optional.of(Counts.term(passage.word(next + 1)));
        }
        return Optional.empty();
    }
}
