package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.FactHeard;
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

    /**
     * A version that was heard.
     *
     * @param value the value
     * @param channels where it was heard
     * @param count how often
     * @param quote the words; empty if they are the value itself
     * @param who who said it first, and when
     * @param anchor where that can be seen; empty if nowhere
     */
    record Version(String value, String channels, String count, String quote, String who, String anchor) {}

    static FactView of(FactHeard fact, Anchors anchors, CompanyTime time) {
        return new FactView(
                CleanText.line(fact.fact()),
                CleanText.line(fact.subject()),
                Words.verdict(fact.verdict()),
                Tone.verdict(fact.verdict()),
                fact.versions().stream()
                        .limit(MOST_VERSIONS)
                        .map(version -> version(version, anchors, time))
                        .toList());
    }

    private static Version version(FactHeard.Version version, Anchors anchors, CompanyTime time) {
        Statement example = version.example();
        String quote = CleanText.clip(CleanText.line(example.quote()), LONGEST);
        return new Version(
                CleanText.line(version.normal()),
                CleanText.line(String.join(", ", version.channels())),
                Counted.number(version.count()),
                quote.equals(CleanText.line(version.normal())) ? "" : quote,
                who(example, time),
                anchors.statement(example));
    }

    private static String who(Statement statement, CompanyTime time) {
        if (statement.journey().isEmpty()) {
            return "published";
        }
        String by = statement.by();
        String desk = statement.desk();
        String who = by == null ? "" : by;
        if (desk != null && !desk.equals(by)) {
            who = who.isEmpty() ? desk : who + " at " + desk;
        }
        String where = who.isEmpty() ? statement.channel() : statement.channel() + ", " + who;
        return CleanText.line(where) + ", " + time.clock(statement.at());
    }
}
