package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Day;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Choice;
import dev.mysteryshopper.reports.fact.choose.Deflection;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.find.DayFinder;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.List;
import java.util.Set;

/** Reads the date that answers; unsure where it has to be worked out from another date in the reply. */
public final class DayReader {

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
                    "pushed|put|moved|slipped|brought|delayed by|back|forward",
                    "anniversary",
                    "1st|first working|business day",
                    "next working|business day");

    private static final Set<String> OF_DAYS = Words.of(
            "today tonight tomorrow tmrw yesterday day days week weeks weekend fortnight month months year years end start soon easter christmas spring summer autumn winter once when after before until till");

    private DayReader() {}

    public static Reading read(Passage passage, Frame frame) {
        List<Mention> days = DayFinder.find(passage, frame);
        if (days.isEmpty()) {
            return speaksOfDays(passage, frame) ? Silence.in(passage, frame) : Reading.NOTHING;
        }
        if (isBygone(frame, days)) {
            return Reading.NOTHING;
        }
        Reading reading = Choice.among(passage, frame, days);
        boolean passedOver = reading.stated().isEmpty()
                && days.stream().anyMatch(day -> !passage.quoted(day.from()))
                && !Deflection.in(passage);
        return passedOver || isDoubtful(passage, frame, reading) ? reading.unsure() : reading;
    }

    /** "launched on 12 May", where it is asked when something will come. */
    private static boolean isBygone(Frame frame, List<Mention> days) {
        boolean future = frame.topic().saysAny(Set.of("will", "next", "expect", "going"));
        return future
                && days.stream()
                        .allMatch(day -> day.value() instanceof Day date
                                && date.date().isBefore(frame.ask().askedOn())
                                && !day.implied());
    }

    /** Whether the date is another thing's, or a date that is worked out comes after it. */
    private static boolean isDoubtful(Passage passage, Frame frame, Reading reading) {
        if (reading.stated().isEmpty()) {
            return false;
        }
        int at = passage.tokenAt(reading.stated().get().start());
        return isOthers(passage, frame, at)
                || WORKED_OUT.in(passage).stream()
                        .anyMatch(hit -> hit.to() > at && !passage.quoted(hit.from()) && !isLength(passage, hit));
    }

    /** "Your bill date is the 14th", where the end of an offer was asked for. */
    private static boolean isOthers(Passage passage, Frame frame, int at) {
        for (int i = passage.clauseStart(Math.min(at, passage.size() - 1)) + 1; i < at; i++) {
            if (passage.isAny(i, "date", "day", "deadline")
                    && !Stems.isEmpty(passage.word(i - 1))
                    && passage.token(i - 1).isWord()
                    && !frame.topic().has(Stems.of(passage.word(i - 1)))
                    && passage.numbers().ordinal(i - 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word that a date could be made of. */
    private static boolean speaksOfDays(Passage passage, Frame frame) {
        Calendar calendar = new Calendar(frame.ask().locale());
        for (int i = 0; i < passage.size(); i++) {
            boolean named = calendar.day(passage.word(i)).isPresent()
                    || calendar.month(passage.word(i)).isPresent()
                    || passage.numbers().ordinal(i).isPresent()
                    || passage.is(i, OF_DAYS)
                    || (passage.isNumber(i) && passage.isAny(i + 1, "/", "-", "."));
            if (named && !passage.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "two weeks from today" is understood. */
    private static boolean isLength(Passage passage, Phrases.Hit<Boolean> hit) {
        return passage.isAny(hit.to(), "today", "now", "tomorrow", "next") || passage.is(hit.to() - 1, "more");
    }
}
