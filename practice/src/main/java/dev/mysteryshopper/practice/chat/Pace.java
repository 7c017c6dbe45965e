package dev.mysteryshopper.practice.chat;

import dev.mysteryshopper.practice.desk.Agent;
import dev.mysteryshopper.practice.desk.Luck;
import dev.mysteryshopper.practice.desk.Step;
import java.time.Duration;

/** How long each step takes, in company time: the same step always takes as long. */
record Pace(Luck luck) {
    /** From beginning a step until it is seen. */
    Duration before(Step step) {
        if (step instanceof Step.Say say) {
            return say.by().automated() ? between(50, 100, say) : between(150, 400, say);
        }
        if (step instanceof Step.PassOn || step instanceof Step.Join) {
            return Duration.ofMillis(20);
        }
        return Duration.ZERO;
    }

    /** From when a step is seen until the next begins. */
    Duration after(Step step) {
        if (step instanceof Step.Queue queue) {
            return queue.span();
        }
        return step instanceof Step.Hold hold ? hold.span() : Duration.ZERO;
    }

    private Duration between(int fewestMillis, int mostMillis, Step.Say say) {
        Agent by = say.by();
        return Duration.ofMillis(
                fewestMillis + luck.below(mostMillis - fewestMillis + 1, by.name() + " " + say.text()));
    }
}
