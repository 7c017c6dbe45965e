package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.YesNo;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Choice;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.find.MoneyFinder;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whether something is free or costs, where that is the question, from the price that the reply names for it. */
final class Charging {

    private static final Set<String> FREE = Words.of("free complimentary gratis");
    private static final Set<String> COSTS =
            Words.of("charge charged charges fee fees surcharge surcharged cost costs payable deposit supplement");
    /** "free of nuts", "free from"; or whether a payment comes back. */
    private static final Set<String> OTHER =
            Words.of("from refundable non-refundable nonrefundable refunded refund returned");

    private Charging() {}

    static Optional<Reading> read(Passage passage, Frame frame) {
        Ask ask = frame.ask();
        Passage fact =
                Passage.of(ask.fact().substring(0, Math.min(300, ask.fact().length())), ask.locale());
        boolean free = names(fact, FREE);
        boolean compound = ask.fact().contains("-free");
        if (compound || names(fact, OTHER) || (!free && !names(fact, COSTS))) {
            return Optional.empty();
        }
        Frame priced = frame.as(FactType.MONEY);
        List<Mention> prices = MoneyFinder.find(passage, priced);
        if (prices.stream()
                        .filter(price -> !passage.quoted(price.from()))
                        .map(Charging::isFree)
                        .distinct()
                        .count()
                > 1) {
            return Optional.empty();
        }
        Reading price = Choice.among(passage, priced, prices);
        return price.stated()
                .filter(stated -> price.sureness() != Reading.Sureness.OPEN)
                .map(stated -> {
                    boolean costs = ((Money) stated.value()).amount().signum() > 0;
                    return new Reading(
                            Optional.of(
                                    new Stated(new YesNo(costs != free), stated.quote(), stated.start(), stated.end())),
                            price.sureness(),
                            price.why());
                });
    }

    private static boolean isFree(Mention price) {
        return ((Money) price.value()).amount().signum() == 0;
    }

    private static boolean names(Passage fact, Set<String> words) {
        for (int i = 0; i < fact.size(); i++) {
            if (fact.is(i, words)) {
                return true;
            }
        }
        return false;
    }
}
