package dev.mysteryshopper.reports.fact.words;

import java.util.Set;

/** Words that make a no of what follows them in their clause. */
public final class Negators {

    public static final Set<String> ALL = Words.of(
            "no not never nobody none nothing neither nor without hardly cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't needn't haven't hasn't ain't no-one");

    private Negators() {}
}
