package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * A journey as the page shows it.
 *
 * @param anchor name for links
 * @param tone class that tells how it ended
 * @param mark the sign before its name
 * @param name its name, unlike that of any other in its file
 * @param notable transfers, re-tells and long waits; empty if there is nothing
 * @param labels what it can be found by
 * @param took how long it took
 * @param place file and line
 * @param description text under the scenario's name; empty if none
 * @param findings findings that touch it
 * @param facts what it cost the customer
 */
record JourneyView(
        String anchor,
        String tone,
        String mark,
        String name,
        String notable,
        JourneyLabels labels,
        String took,
        String place,
        String description,
        List<Anchors.ToFinding> findings,
        List<Row> facts) {}
