package dev.mysteryshopper.reports.fact.find;

import dev.mysteryshopper.reports.fact.Bound;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.Percent;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The share that two sums of money make: "£1,200 of the £4,800", "for every $100 you get 3 back", or what is taken off
 * where the price with and without it is told: "standard $20, members $15". Only two sums, and only a round share.
 */
final class Ratio {

    private static final Set<String> OFF = Words.of("discount off reduction saving save saved cheaper rebate");
    private static final Set<String> CHARGE = Words.of("restocking charge fee deduction withheld kept overhead");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** The share as a mention over both sums; empty where they make none. */
    static Optional<Mention> of(Passage passage, Frame frame) {
        List<Mention> sums = MoneyFinder.find(passage, frame).stream()
                .filter(sum -> !passage.quoted(sum.from())
                        && sum.value() instanceof Money money
                        && money.amount().signum() > 0)
                .limit(3)
                .toList();
        if (sums.size() < 2
                || Math.abs(passage.sentence(sums.get(0).from())
                                - passage.sentence(sums.get(1).from()))
                        > 1) {
            return Optional.empty();
        }
        boolean third = sums.size() > 2
                && passage.sentence(sums.get(2).from())
                        == passage.sentence(sums.get(1).from());
        BigDecimal first = ((Money) sums.get(0).value()).amount();
        BigDecimal second = ((Money) sums.get(1).value()).amount();
        BigDecimal part = first.min(second);
        BigDecimal whole = first.max(second);
        if ((third && !isEvery(passage, sums)) || part.compareTo(whole) == 0) {
            return Optional.empty();
        }
        BigDecimal share = part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
        boolean rest = frame.topic().saysAny(OFF) && !isEvery(passage, sums) && !isTakenOff(passage, sums);
        BigDecimal percent = rest ? HUNDRED.subtract(share) : share;
        boolean round =
                percent.multiply(BigDecimal.valueOf(2)).stripTrailingZeros().scale() <= 0;
        if (!round || (frame.topic().saysAny(CHARGE) && share.compareTo(BigDecimal.valueOf(50)) > 0)) {
            return Optional.empty();
        }
        return Optional.of(Mention.of(
                new Percent(percent.stripTrailingZeros(), Bound.EXACT),
                sums.get(0).from(),
                sums.get(1).to()));
    }

    private static boolean isEvery(Passage passage, List<Mention> sums) {
        for (int i = Math.max(0, sums.get(0).from() - 3); i < sums.get(1).to(); i++) {
            if (passage.isAny(i, "every", "each") || (passage.is(i, "out") && passage.is(i + 1, "of"))) {
                return true;
            }
        }
        return false;
    }

    /** "$6 off a $40 ticket". */
    private static boolean isTakenOff(Passage passage, List<Mention> sums) {
        return passage.isAny(sums.get(0).to(), "off", "less", "back")
                || passage.isAny(sums.get(1).to(), "off", "less", "back");
    }
}
