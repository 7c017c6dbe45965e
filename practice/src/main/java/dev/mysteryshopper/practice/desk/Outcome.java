package dev.mysteryshopper.practice.desk;

import java.util.List;

/** How far an errand has come. */
sealed interface Outcome {
    /** Something is missing. */
    record Missing(Asked what) implements Outcome {}

    /** What the customer gave cannot be right: say so, and ask again. */
    record Wrong(String text, Asked what) implements Outcome {}

    /**
     * It is done, or has been refused.
     *
     * @param ways to tell the customer; all say the same
     * @param after what happens behind the scenes once it was said
     */
    record Done(List<String> ways, List<Step> after) implements Outcome {
        static Done saying(String... ways) {
            return new Done(List.of(ways), List.of());
        }
    }
}
