package dev.mysteryshopper.reports.fact.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets of words written in one line. */
public final class Words {

    private Words() {}

    /** The words between the spaces. */
    public static Set<String> of(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.strip().split("\\s+", -1))));
    }
}
