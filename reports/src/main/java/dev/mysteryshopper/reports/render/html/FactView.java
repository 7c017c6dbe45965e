package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.FactHeard;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.List;

/**
 * A line of the same-everywhere table as the page shows it.
 *
 * @param fact which fact
 * @param subject what it is about
 * @param verdict whether all versions can hold together, in words
 * @param tone class that tells good from bad
 * @param versions what was heard
 */
record FactView(String fact, String subject, String verdict, String tone, List<Version> versions) {

    private static final int LONGEST = 400;
    private static final int MOST_VERSIONS = 20;

    /** Most places of which it is shown what they said of one version. */
    private static final int MOST_PLACES = 6;

    /**
     * A version that was heard.
     *
     * @param value the value
     * @param count how often; empty for what is published
     * @param share how often, in a hundred of all that was heard of the fact; 0 for what is published
     * @param heard who said it where, the first of each channel
     */
    record Version(String value, String count, int share, List<Heard> heard) {}

    /**
     * Who said it on a channel first.
     *
     * @param channel the channel
     * @param count how often it was heard there; empty where that is not known
     * @param quote the words; empty if they are the value itself
     * @param who who said it
     * @param when when; empty for what is published
     * @param anchor where that can be seen; empty if nowhere
     */
    record Heard(String channel, String count, String quote, String who, String when, String anchor) {}

    /** The same-everywhere table, conflicts first. */
    static List<FactView> of(RunResult result, Anchors anchors, CompanyTime time, int most) {
        List<FactHeard> facts = result.sameEverywhere().stream().limit(most).toList();
        Hearings hearings = new Hearings(facts, result);
        return facts.stream()
                .map(fact -> new FactView(
                        CleanText.name(fact.fact()),
                        CleanText.name(fact.subject()),
                        Words.verdict(fact.verdict()),
                        Tone.verdict(fact.verdict()),
                        fact.versions().stream()
                                .limit(MOST_VERSIONS)
                                .map(version -> version(fact, version, hearings, anchors, time))
                                .toList()))
                .toList();
    }

    private static Version version(
            FactHeard fact, FactHeard.Version version, Hearings hearings, Anchors anchors, CompanyTime time) {
        String value = CleanText.clip(CleanText.line(version.normal()), LONGEST);
        List<Heard> heard = hearings.of(fact, version).stream()
                .limit(MOST_PLACES)
                .map(place -> heard(value, place.count(), place.first(), anchors, time))
                .toList();
        long all = fact.versions().stream().mapToLong(FactView::count).sum();
        int share = (int) (all == 0 ? 0 : 100 * count(version) / all);
        return new Version(value, count(version) == 0 ? "" : Counted.number(version.count()), share, heard);
    }

    private static long count(FactHeard.Version version) {
        return version.example().journey().isEmpty() ? 0 : version.count();
    }

    private static Heard heard(String value, long count, Statement first, Anchors anchors, CompanyTime time) {
        boolean published = first.journey().isEmpty();
        String quote = CleanText.clip(CleanText.line(first.quote()), LONGEST);
        return new Heard(
                CleanText.name(first.channel()),
                count == 0 ? "" : Counted.number(count),
                quote.equals(value) ? "" : quote,
                who(first),
                published ? "" : time.clock(first.at()),
                anchors.statement(first));
    }

    private static String who(Statement statement) {
        String by = statement.by();
        String desk = statement.desk();
        String who = by == null ? "" : by;
        if (desk != null && !desk.equals(by)) {
            who = who.isEmpty() ? desk : who + " at " + desk;
        }
        return CleanText.name(who);
    }
}
