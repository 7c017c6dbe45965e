package dev.mysteryshopper.reports.opinion;

import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.Judge;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Reply;

/** Looks once more at pairs that the rules are unsure of. Never throws; safe to use from several threads. */
@FunctionalInterface
public interface SecondOpinion {

    /**
     * What to think of two replies.
     *
     * @param judgement what the rules think; if they are sure, that is the answer
     */
    Judgement on(Ask ask, Reply first, Reply second, Judgement judgement);

    /** None: what the rules are unsure of stays so. */
    static SecondOpinion none() {
        return (ask, first, second, judgement) -> judgement;
    }

    /** A judge that has this opinion behind it. */
    default Judge behind(Judge rules) {
        return (ask, first, second) -> on(ask, first, second, rules.judge(ask, first, second));
    }
}
