package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Money;
import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.find.Reckoning;
import dev.mysteryshopper.reports.fact.words.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among the values in a reply the one that answers the question. */
public final class Choice {

    /** How far ahead of a different value the best must be for the choice to be sure. */
    private static final double CLEAR = 0.15;

    /** A reply with more values than this is a table, not an answer: the rest is not looked at. */
    private static final int MOST = 100;

    private Choice() {}

    private record Ranked(Mention mention, double score) {}

    private static boolean clear(Ranked best, Optional<Ranked> other, double by) {
        return other.isEmpty() || best.score() - other.get().score() >= by;
    }

    public static Reading among(Passage passage, Frame frame, List<Mention> all) {
        List<Mention> mentions = all.subList(0, Math.min(MOST, all.size()));
        if (mentions.isEmpty()) {
            return Silence.in(passage, frame);
        }
        Relevance relevance = new Relevance(passage, frame, mentions);
        List<Ranked> ranked = new ArrayList<>();
        for (Mention mention : mentions) {
            ranked.add(new Ranked(mention, relevance.of(mention)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        Ranked best = ranked.get(0);
        if (best.score() < Relevance.LEAST) {
            return Reading.NOTHING;
        }
        Optional<Ranked> other = ranked.stream()
                .filter(rival -> !rival.mention()
                        .value()
                        .normal()
                        .equals(best.mention().value().normal()))
                .findFirst();
        boolean clear = clear(best, other, frame.ask().type() == FactType.QUANTITY ? 1.5 * CLEAR : CLEAR);
        Stated stated = passage.stated(
                best.mention().value(), best.mention().from(), best.mention().to());
        if (relevance.isContrary(best.mention())) {
            return new Reading(Optional.empty(), best.score() < 0);
        }
        if (best.score() < -0.62) {
            return new Reading(Optional.empty(), best.score() < -0.85 && !relevance.isNear(best.mention()));
        }
        boolean unasked = ((best.score() < 0 || !clear(best, other, 2 * CLEAR))
                        && relevance.elsewhere().isOther(best.mention()))
                || relevance.isNet(best.mention());
        Optional<Money> reckoned = Reckoning.of(passage, frame, best.mention());
        if (reckoned.isPresent()) {
            stated = new Stated(reckoned.get(), stated.quote(), stated.start(), stated.end());
        }
        Optional<String> unfinished =
                reckoned.isPresent() ? Optional.empty() : Doubt.about(passage, frame, best.mention(), mentions);
        if (unfinished.isPresent()) {
            return new Reading(Optional.of(stated), Reading.Sureness.OPEN, unfinished.get());
        }
        Optional<String> doubt = Doubt.amongSeveral(passage, frame, mentions);
        if (!clear) {
            return new Reading(
                    Optional.of(stated),
                    Reading.Sureness.OPEN,
                    doubt.orElse("one of the two names several values that may be meant"));
        }
        boolean tied = frame.ask().type() == FactType.DATE || relevance.isSupported(best.mention());
        if (doubt.isEmpty() && (unasked || !tied)) {
            doubt = Optional.of(Reading.UNTIED);
        }
        if (doubt.isEmpty() && relevance.elsewhere().isVariant(best.mention())) {
            doubt = Optional.of("one of the two may speak of another thing of the kind");
        }
        Reading.Sureness sureness = doubt.isPresent()
                ? Reading.Sureness.LIKELY
                : relevance.isTied(best.mention()) ? Reading.Sureness.SURE : Reading.Sureness.ALONE;
        return new Reading(Optional.of(stated), sureness, doubt.orElse(""));
    }
}
