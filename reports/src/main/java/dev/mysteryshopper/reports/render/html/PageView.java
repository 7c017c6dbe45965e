package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.render.internal.Figure;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows besides the journeys.
 *
 * @param company name of the company
 * @param day when the run was
 * @param zone zone of the clock times
 * @param headline how the company did
 * @param remarks what else must be known to read that rightly
 * @param trouble what is missing
 * @param policy content-security policy
 * @param css style sheet
 * @param scripts what filters the journeys, opens what is linked to and draws charts
 * @param tiles the most telling numbers
 * @param groups findings by kind
 * @param unsure pairs of statements that a person should look at
 * @param unsureCount how many there are
 * @param unsureLeft how many of those are left out
 * @param unmet journeys that were not met
 * @param unmetLeft how many of those are left out
 * @param facts the same-everywhere table
 * @param factsLeft how many of its lines are left out
 * @param journeyCount number of journeys
 * @param filters what the journeys can be narrowed by
 * @param desks who passes customers to whom, and what desks ask
 * @param waits waits by channel and kind
 * @param shortest the shortest wait
 * @param longest the longest wait
 * @param promises what the company said it would do
 * @param trend the run beside earlier ones; null where none is known
 * @param figures all numbers
 * @param recorded whether the journeys were recorded elsewhere and not played
 * @param how clock, seed, versions
 */
record PageView(
        String company,
        String day,
        String zone,
        String headline,
        List<String> remarks,
        List<String> trouble,
        String policy,
        String css,
        List<String> scripts,
        List<Tile> tiles,
        List<FindingView.Group> groups,
        List<FindingView> unsure,
        String unsureCount,
        int unsureLeft,
        List<Unmet> unmet,
        int unmetLeft,
        List<FactView> facts,
        int factsLeft,
        String journeyCount,
        Filters filters,
        DesksView desks,
        List<WaitRow> waits,
        String shortest,
        String longest,
        PromisesView promises,
        @Nullable TrendView trend,
        List<Figure> figures,
        boolean recorded,
        List<Row> how) {

    /**
     * A number in large letters.
     *
     * @param value the number
     * @param label what it counts
     * @param tone class that tells good from bad; empty if it is neither
     * @param leads name of the section that tells more
     * @param change what became of it since the last run
     */
    record Tile(String value, String label, String tone, String leads, Change change) {}

    /**
     * A journey that was not met.
     *
     * @param anchor where it stands
     * @param name its name
     * @param outcome how it ended
     * @param tone class that tells good from bad
     * @param reasons why
     */
    record Unmet(String anchor, String name, String outcome, String tone, List<Shortfall> reasons) {}
}
