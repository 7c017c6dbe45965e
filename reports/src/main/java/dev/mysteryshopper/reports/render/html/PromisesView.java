package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Counted;
import dev.mysteryshopper.reports.render.internal.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the company said it would do by when, and what became of it.
 *
 * @param promises the promises, broken ones first
 * @param left how many are left out
 * @param sum what became of all of them
 */
record PromisesView(List<Row> promises, long left, String sum) {

    private static final int MOST = 100;
    private static final int LONGEST = 300;

    /** A promise. */
    record Row(String what, String channel, String said, String due, String standing, String tone, Link journey) {}

    private record Made(Promise promise, Place place) {}

    private static List<Made> made(RunResult result) {
        List<Made> made = new ArrayList<>();
        for (JourneyResult journey : result.journeys()) {
            for (Promise promise : journey.promises()) {
                made.add(new Made(promise, new Place(journey.journey(), promise.contact(), promise.at())));
            }
        }
        made.sort(Comparator.comparingInt(one -> gravity(one.promise().standing())));
        return made.subList(0, Math.min(MOST, made.size()));
    }

    private static int gravity(Promise.Standing standing) {
        return switch (standing) {
            case BROKEN -> 0;
            case OPEN -> 1;
            case KEPT -> 2;
        };
    }

    /** The moments that the page links to from here. */
    static Stream<Place> places(RunResult result) {
        return made(result).stream().map(Made::place);
    }

    static PromisesView of(RunResult result, Anchors anchors, CompanyTime time) {
        List<Row> rows = made(result).stream()
                .map(made -> new Row(
                        CleanText.clip(CleanText.line(made.promise().what()), LONGEST),
                        CleanText.name(made.promise().channel()),
                        time.minute(made.promise().at()),
                        time.minute(made.promise().due()),
                        Words.of(made.promise().standing()),
                        tone(made.promise().standing()),
                        anchors.link(made.place())))
                .toList();
        long all = result.measures().promiseCount();
        return new PromisesView(
                rows,
                Math.max(0, all - rows.size()),
                Counted.of(all, "promise") + ": " + Words.promises(result.measures()::count));
    }

    private static String tone(Promise.Standing standing) {
        return switch (standing) {
            case BROKEN -> "bad";
            case OPEN -> "dim";
            case KEPT -> "good";
        };
    }
}
