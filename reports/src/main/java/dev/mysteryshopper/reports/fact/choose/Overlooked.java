package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a number that nothing explains is left over in a reply, so that it may state a value that was not recognised:
 * one without a unit, or a word such as "lifetime".
 */
final class Overlooked {

    /** What a number counts when it is no amount, share or length of time. */
    private static final Set<String> LENGTHS = Words.of(
            "day days week weeks month months year years hour hours hr hrs minute minutes min mins working business calendar"
                    + " nights night second seconds wk wks yr yrs fortnight");

    private static final Set<String> CLOCK = Words.of("am pm a.m p.m o'clock st nd rd th");

    private static final Set<String> SHARES = Words.of("% percent per");

    private static final Set<String> LABELS = Words.of(
            "order number no ref reference case page step version model room line option flight gate ticket section clause");

    private static final Set<String> LEADING = Words.of(
            "is it's that's are be for at to pay pays get gets now just only about say another whole all full down than then so :");

    private static final Set<String> TRAILING = Words.of(
            "if for when before after now on with in an a per every each off and or but ahead unless otherwise instead though");

    private static final Set<String> COINS = Words.of("cent cents penny pence p dollars pounds euros");

    /** Shares that are said without a number. */
    private static final Set<String> OPEN_SHARES = Words.of(
            "all every everything entirely entire fully whole wholly none nothing half third quarter fifth tenth two-thirds");

    private static final Set<String> OPEN_LENGTHS =
            Words.of("lifetime forever indefinitely tomorrow overnight permanently decade decades century fortnight"
                    + " immediately instantly today life always");

    private Overlooked() {}

    /** Whether a reply in which no value was found may state one. */
    static boolean in(Passage passage, FactType type) {
        int i = 0;
        while (i < passage.size()) {
            Optional<Numbers.Amount> number =
                    passage.quoted(i) ? Optional.empty() : passage.numbers().at(i);
            if (number.isPresent() && couldBe(passage, type, i, number.get())) {
                return true;
            }
            if (type == FactType.DURATION && passage.is(i, OPEN_LENGTHS) && !passage.quoted(i)) {
                return true;
            }
            if (type == FactType.PERCENT && passage.is(i, OPEN_SHARES) && !passage.quoted(i)) {
                return true;
            }
            i = number.map(Numbers.Amount::next).orElse(i + 1);
        }
        return false;
    }

    /** Whether, besides the values that were found, a bare number is said of something: "With a car it's ninety". */
    static boolean beside(Passage passage, FactType type, List<Mention> found) {
        int i = 0;
        while (i < passage.size()) {
            int at = i;
            Optional<Mention> known = found.stream()
                    .filter(mention -> mention.from() <= at && at < mention.to())
                    .findFirst();
            Optional<Numbers.Amount> number = known.isPresent() || passage.quoted(i)
                    ? Optional.empty()
                    : passage.numbers().at(i);
            if (number.isPresent()
                    && couldBe(passage, type, i, number.get())
                    && isPredicate(passage, i, number.get().next())
                    && !Corrections.follow(passage, number.get().next())) {
                return true;
            }
            i = known.map(Mention::to).orElse(number.map(Numbers.Amount::next).orElse(i + 1));
        }
        return false;
    }

    /** It stands where a value does, behind "is" or "for", and nothing behind it says what it counts. */
    private static boolean isPredicate(Passage passage, int i, int next) {
        boolean led = passage.is(i - 1, LEADING) || passage.word(i - 1).endsWith("'s");
        boolean bare = next >= passage.size() || !passage.token(next).isWord() || passage.is(next, TRAILING);
        boolean date =
                passage.token(i).isNumber() && passage.token(Math.max(0, i - 1)).capital();
        return ((led && bare) || passage.is(next, "'s")) && !date;
    }

    private static boolean couldBe(Passage passage, FactType type, int i, Numbers.Amount number) {
        int next = number.next();
        boolean labelled = passage.is(i - 1, LABELS) || passage.is(i - 1, "#") || passage.is(i - 1, ":");
        boolean tied = number.digits()
                && ((passage.glued(i) && passage.isAny(i - 1, "-", "/", "#"))
                        || (passage.glued(next) && passage.isAny(next, "-", "/")));
        boolean smallWord = !number.digits() && number.whole() <= 2 && !passage.isAny(next, "is", "'s", "are", "will");
        boolean clock = passage.is(next, CLOCK) || passage.is(i - 1, "at") || passage.isAny(i + 1, "to", "till");
        if ((labelled && !passage.is(i - 1, ":")) || tied || smallWord || clock) {
            return false;
        }
        return switch (type) {
            case MONEY -> !passage.is(next, LENGTHS) && !passage.is(next, "%") && !isThing(passage, next);
            case DURATION -> !passage.is(next, SHARES) && !isMoney(passage, i) && !isThing(passage, next);
            case PERCENT ->
                passage.is(next, COINS)
                        || (!passage.is(next, SHARES)
                                && (isMoney(passage, i) || (!passage.is(next, LENGTHS) && !isThing(passage, next))));
            case QUANTITY -> !passage.is(next, LENGTHS) && !passage.is(next, SHARES) && !isMoney(passage, i);
            default -> false;
        };
    }

    private static boolean isMoney(Passage passage, int i) {
        return passage.isAny(i - 1, "$", "\u00a3", "\u20ac");
    }

    /** "12 shops": a plural noun behind a number says what it counts. */
    private static boolean isThing(Passage passage, int next) {
        String word = passage.word(next);
        return word.length() > 3 && word.endsWith("s") && passage.token(next).isWord() && !passage.is(next, "pounds");
    }
}
