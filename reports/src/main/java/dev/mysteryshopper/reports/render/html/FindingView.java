package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.UnsurePair;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding as the page shows it.
 *
 * @param anchor name for links
 * @param title one sentence
 * @param detail a second one; may be empty
 * @param quotes what it rests on
 * @param quotesLeft how many quotes are left out
 */
record FindingView(String anchor, String title, String detail, List<Quote> quotes, int quotesLeft) {

    /** Most findings of a kind that the page shows one by one. */
    static final int MOST_OF_A_KIND = 200;

    private static final int GLANCE = 5;
    private static final int MOST_QUOTES = 8;
    private static final int LONGEST = 1_500;

    /**
     * Something that was said.
     *
     * @param words the words
     * @param who where and who
     * @param when the clock's time; empty for what is published
     * @param anchor where it can be seen; empty if nowhere
     * @param journey name of the journey
     */
    record Quote(String words, String who, String when, String anchor, String journey) {}

    /**
     * The findings of a kind.
     *
     * @param heading what kind
     * @param count how many
     * @param findings those that are shown
     * @param left how many are left out
     */
    record Group(String heading, int count, List<FindingView> findings, int left) {

        /** Those that are listed by their titles before all are told. */
        List<FindingView> glance() {
            return findings.subList(0, Math.min(GLANCE, findings.size()));
        }

        /** How many are not listed there. */
        int beyondGlance() {
            return count - glance().size();
        }
    }

    static List<Group> groups(List<Finding> findings, Anchors anchors, CompanyTime time) {
        return Stream.of(FindingKind.values())
                .map(kind -> group(
                        kind, findings.stream().filter(f -> f.kind() == kind).toList(), anchors, time))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private static Group group(FindingKind kind, List<Finding> findings, Anchors anchors, CompanyTime time) {
        List<FindingView> shown = findings.stream()
                .limit(MOST_OF_A_KIND)
                .map(finding -> of(finding, anchors, time))
                .toList();
        return new Group(Words.heading(kind), findings.size(), shown, findings.size() - shown.size());
    }

    /** A pair that a person should look at. */
    static FindingView of(UnsurePair pair, String anchor, Anchors anchors, CompanyTime time) {
        return new FindingView(
                anchor,
                title(pair.title()),
                title(pair.reason()),
                List.of(quote(pair.first(), anchors, time), quote(pair.second(), anchors, time)),
                0);
    }

    private static FindingView of(Finding finding, Anchors anchors, CompanyTime time) {
        List<Quote> quotes = finding.evidence().stream()
                .limit(MOST_QUOTES)
                .map(evidence -> quote(evidence, anchors, time))
                .toList();
        return new FindingView(
                anchors.finding(finding),
                title(finding.title()),
                title(finding.detail()),
                quotes,
                finding.evidence().size() - quotes.size());
    }

    private static String title(String text) {
        return CleanText.clip(CleanText.line(text), LONGEST);
    }

    private static Quote quote(Evidence evidence, Anchors anchors, CompanyTime time) {
        boolean published = evidence.journey().isEmpty();
        return new Quote(
                CleanText.clip(CleanText.lines(evidence.quote()).strip(), LONGEST),
                CleanText.name(evidence.who()),
                published ? "" : time.clock(evidence.at()),
                anchors.evidence(evidence),
                anchors.name(evidence.journey()));
    }
}
