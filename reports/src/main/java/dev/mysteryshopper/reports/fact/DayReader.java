package dev.mysteryshopper.reports.fact;

import java.util.List;

/** Reads the date that answers; unsure where it has to be worked out from another date in the reply. */
final class DayReader {

    /** Words by which a date is told from another one that may not be understood. */
    private static final Phrases<Boolean> WORKED_OUT = new Phrases<Boolean>()
            .add(
                    true,
                    "the|a|you're|one|two|three|few|couple day|days|week|weeks|month|months after|before|later|earlier|beforehand|afterwards|following",
                    "the day|week|month after|before",
                    "day|days|week|weeks|month|months|fortnight after|before|later|earlier|beforehand|afterwards|more|following|from",
                    "following day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
                    "without a gap|break",
                    "follows on",
                    "straight|right|directly after",
                    "falls on",
                    "added|adding a|another|one|two|more",
                    "pushed|put|moved|slipped|brought|delayed by|back|forward",
                    "anniversary",
                    "1st|first working|business day",
                    "next working|business day");

    private DayReader() {}

    static Reading read(Passage passage, Frame frame) {
        List<Mention> days = DayFinder.find(passage, frame);
        Reading reading = Choice.among(passage, frame, days);
        boolean workedOut =
                WORKED_OUT.in(passage).stream().anyMatch(hit -> !passage.quoted(hit.from()) && !isLength(passage, hit));
        boolean passedOver = reading.stated().isEmpty() && days.stream().anyMatch(day -> !passage.quoted(day.from()));
        return workedOut || (passedOver && !Deflection.in(passage)) ? reading.unsure() : reading;
    }

    /** "two weeks from today" is understood. */
    private static boolean isLength(Passage passage, Phrases.Hit<Boolean> hit) {
        return passage.isAny(hit.to(), "today", "now", "tomorrow", "next") || passage.is(hit.to() - 1, "more");
    }
}
