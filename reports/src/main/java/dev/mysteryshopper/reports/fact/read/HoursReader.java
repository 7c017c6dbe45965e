package dev.mysteryshopper.reports.fact.read;

import dev.mysteryshopper.reports.fact.Hours;
import dev.mysteryshopper.reports.fact.Hours.Line;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Deflection;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.choose.Relevance;
import dev.mysteryshopper.reports.fact.choose.Silence;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.hours.Clocks;
import dev.mysteryshopper.reports.fact.hours.DayWords;
import dev.mysteryshopper.reports.fact.hours.Days;
import dev.mysteryshopper.reports.fact.hours.HoursFinder;
import dev.mysteryshopper.reports.fact.hours.HoursFinder.Entry;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.TimeZones;
import dev.mysteryshopper.reports.fact.words.Words;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the opening hours that a reply gives for the days that were asked about. */
public final class HoursReader {

    private static final int MOST = 100;

    /** Hours with a score below this are another thing's. */
    private static final double ANOTHERS = -0.4;

    private static final Set<String> OF_HOURS = Words.of(
            "open opens opening opened close closes closed closing shut shuts shutters hours until till til from between through here there staffed in around"
                    + " morning mornings afternoon afternoons evening evenings daytime weekday weekdays weekend weekends not no don't isn't aren't never nobody only except");

    private HoursReader() {}

    public static Reading read(Passage passage, Frame frame) {
        List<Entry> entries = HoursFinder.find(passage, frame).stream()
                .filter(entry -> !passage.quoted(entry.from()))
                .limit(MOST)
                .toList();
        if (entries.isEmpty()) {
            return speaksOfHours(passage) || namesTimes(passage) ? Silence.in(passage, frame) : Reading.NOTHING;
        }
        Map<Entry, Double> scores = scores(passage, frame, entries);
        List<Entry> good = entries.stream()
                .filter(entry -> scores.getOrDefault(entry, 0.0) > -0.62)
                .toList();
        if (good.isEmpty()) {
            return Reading.NOTHING;
        }
        Days asked = asked(frame);
        List<Entry> chosen = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        if (!asked.season().isEmpty()) {
            List<Entry> dated = good.stream()
                    .filter(entry -> covers(entry.days().season(), asked.season()))
                    .toList();
            boolean anyDays = good.stream().anyMatch(entry -> !entry.days().isNone());
            List<Entry> candidates = dated.isEmpty() && !anyDays ? good : dated;
            if (candidates.isEmpty()) {
                return new Reading(Optional.empty(), Deflection.in(passage));
            }
            Entry best = best(candidates, scores);
            chosen.add(best);
            lines.add(new Line(asked.season().startsWith("easter") ? "" : asked.season(), Set.of(), best.openings()));
        } else if (!asked.week().isEmpty()) {
            Map<DayOfWeek, Entry> byDay = byDay(good, scores, asked.week());
            if (byDay.isEmpty()) {
                return new Reading(Optional.empty(), Deflection.in(passage));
            }
            byDay.forEach((day, entry) -> {
                if (!chosen.contains(entry)) {
                    chosen.add(entry);
                }
                lines.add(new Line(entry.days().season(), EnumSet.of(day), entry.openings()));
            });
        } else {
            whole(passage, good, scores, chosen, lines);
        }
        boolean sure = isClear(good, chosen, scores)
                && (!inCustomersTime(passage) || TimeZones.in(passage).isPresent())
                && chosen.stream().noneMatch(entry -> isShifted(passage, entry))
                && !(namesBreak(passage)
                        && chosen.stream().allMatch(entry -> entry.openings().size() < 2));
        int from = chosen.stream().mapToInt(Entry::from).min().orElseThrow();
        int to = chosen.stream().mapToInt(Entry::to).max().orElseThrow();
        return new Reading(Optional.of(passage.stated(new Hours(moved(lines, shift(passage, frame))), from, to)), sure);
    }

    /** Whether hours may be said in words that were not understood: "we shut up shop at tea time on Saturdays". */
    private static boolean speaksOfHours(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            boolean length =
                    passage.is(i, "hours") && passage.numbers().at(i - 1).isPresent();
            if (!passage.quoted(i) && passage.is(i, OF_HOURS) && !length) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are two times of day, which may be the first and the last. */
    private static boolean namesTimes(Passage passage) {
        Clocks clocks = new Clocks(passage);
        int times = 0;
        for (int i = 0; i < passage.size(); i++) {
            Optional<Clocks.Clock> clock = passage.quoted(i) ? Optional.empty() : clocks.at(i);
            if (clock.isPresent()) {
                times += clock.get().bare() ? 0 : 1;
                i = clock.get().next() - 1;
            }
        }
        return times > 1;
    }

    /** "closing half an hour earlier on Fridays": other hours than those that were read. */
    private static boolean isShifted(Passage passage, Entry entry) {
        int end = passage.sentenceEnd(entry.from());
        for (int i = entry.to(); i < end; i++) {
            if (passage.isAny(i, "earlier", "later") && passage.isAny(i - 1, "hour", "hours", "minutes", "bit")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a break is told of, such as "except they step out at one for half an hour". */
    private static boolean namesBreak(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            boolean except = passage.is(i, "except")
                    && !passage.token(Math.min(i + 1, passage.size() - 1)).capital();
            if (!passage.quoted(i) && (except || passage.isAny(i, "lunch", "lunchtime", "lunchtimes"))) {
                return !passage.isAny(i - 1, "over", "through", "during", "for") || !passage.is(i - 1, "over");
            }
        }
        return false;
    }

    /** Whether the hours are told in the customer's time, which is not known. */
    private static boolean inCustomersTime(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.follows(i, "your", "time") || passage.follows(i, "local", "time")) {
                return true;
            }
        }
        return false;
    }

    /** Minutes to add, so that hours in a zone that the reply names are told in the one that is asked for. */
    private static int shift(Passage passage, Frame frame) {
        Optional<Integer> said = TimeZones.in(passage);
        return said.isPresent() && frame.zone().isPresent() ? (frame.zone().get() - said.get()) * 60 : 0;
    }

    private static List<Line> moved(List<Line> lines, int minutes) {
        if (minutes == 0) {
            return lines;
        }
        return lines.stream()
                .map(line -> new Line(
                        line.season(),
                        line.days(),
                        line.openings().stream()
                                .map(opening -> moved(opening, minutes))
                                .toList()))
                .toList();
    }

    private static Hours.Opening moved(Hours.Opening opening, int minutes) {
        boolean allDay = opening.from() == 0 && opening.to() == Hours.ALL_DAY;
        int from = Math.floorMod(opening.from() + minutes, Hours.ALL_DAY);
        int length = opening.to() - opening.from();
        return allDay
                ? opening
                : new Hours.Opening(from, opening.to() == Hours.OPEN_END ? Hours.OPEN_END : from + length);
    }

    private static Map<Entry, Double> scores(Passage passage, Frame frame, List<Entry> entries) {
        List<Mention> mentions = new ArrayList<>();
        for (Entry entry : entries) {
            Hours hours = new Hours(
                    List.of(new Line(entry.days().season(), entry.days().week(), entry.openings())));
            mentions.add(Mention.of(hours, entry.from(), entry.to()));
        }
        Relevance relevance = new Relevance(passage, frame, mentions);
        Map<Entry, Double> scores = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            scores.put(entries.get(i), relevance.of(mentions.get(i)));
        }
        return scores;
    }

    /** The days that the question or the fact names. */
    static Days asked(Frame frame) {
        Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
        String season = "";
        for (String text : List.of(frame.ask().fact(), frame.ask().question())) {
            Passage words = Passage.of(
                    text.substring(0, Math.min(300, text.length())), frame.ask().locale());
            DayWords dayWords = new DayWords(words, new Calendar(frame.ask().locale()));
            for (int i = 0; i < words.size(); i++) {
                Optional<DayWords.Found> found = dayWords.at(i);
                if (found.isPresent()) {
                    week.addAll(found.get().days().week());
                    season = season.isEmpty() ? found.get().days().season() : season;
                    i = found.get().next() - 1;
                }
            }
            if (!week.isEmpty() || !season.isEmpty()) {
                break;
            }
        }
        return new Days(season.isEmpty() ? week : Set.of(), season);
    }

    private static boolean covers(String said, String asked) {
        return said.equals(asked)
                || (!asked.startsWith("easter") && !said.isEmpty() && (said.startsWith(asked) || said.endsWith(asked)));
    }

    private static Entry best(List<Entry> entries, Map<Entry, Double> scores) {
        Entry best = entries.get(0);
        for (Entry entry : entries) {
            if (scores.getOrDefault(entry, 0.0) > scores.getOrDefault(best, 0.0) + 1e-9) {
                best = entry;
            }
        }
        return best;
    }

    private static Map<DayOfWeek, Entry> byDay(List<Entry> entries, Map<Entry, Double> scores, Set<DayOfWeek> asked) {
        Map<DayOfWeek, Entry> out = new EnumMap<>(DayOfWeek.class);
        List<Entry> dayless =
                entries.stream().filter(entry -> entry.days().isNone()).toList();
        for (DayOfWeek day : asked) {
            List<Entry> said = entries.stream()
                    .filter(entry -> entry.days().week().contains(day))
                    .toList();
            if (!said.isEmpty()) {
                out.put(day, best(said, scores));
            } else if (!dayless.isEmpty()
                    && entries.stream()
                            .allMatch(entry -> entry.days().isNone()
                                    || asked.stream().noneMatch(entry.days().week()::contains))) {
                out.put(day, best(dayless, scores));
            }
        }
        return out;
    }

    private static void whole(
            Passage passage, List<Entry> entries, Map<Entry, Double> scores, List<Entry> chosen, List<Line> lines) {
        Entry best = best(entries, scores);
        double least = scores.getOrDefault(best, 0.0) - 0.6;
        Set<DayOfWeek> taken = EnumSet.noneOf(DayOfWeek.class);
        take(best, taken, chosen, lines);
        for (Entry entry : entries) {
            boolean others = !entry.days().week().isEmpty()
                    && entry.days().week().stream().noneMatch(taken::contains);
            if (!entry.equals(best)
                    && others
                    && !best.days().week().isEmpty()
                    && (scores.getOrDefault(entry, 0.0) >= least || continues(passage, entry, best, scores))) {
                take(entry, taken, chosen, lines);
            }
        }
    }

    /** Other days in the sentence of the best hours go on with them: "Monday to Friday 9 to 6 and on Saturdays 10 to 2". */
    private static boolean continues(Passage passage, Entry entry, Entry best, Map<Entry, Double> scores) {
        return passage.sentence(entry.from()) == passage.sentence(best.from())
                && scores.getOrDefault(entry, 0.0) > ANOTHERS;
    }

    private static void take(Entry entry, Set<DayOfWeek> taken, List<Entry> chosen, List<Line> lines) {
        Set<DayOfWeek> week = entry.days().week();
        boolean always = entry.days().isNone() && entry.openings().equals(List.of(new Hours.Opening(0, Hours.ALL_DAY)));
        lines.add(new Line(entry.days().season(), always ? EnumSet.allOf(DayOfWeek.class) : week, entry.openings()));
        taken.addAll(week);
        chosen.add(entry);
    }

    /** Whether no other hours for the same days come close. */
    private static boolean isClear(List<Entry> entries, List<Entry> chosen, Map<Entry, Double> scores) {
        for (Entry pick : chosen) {
            for (Entry other : entries) {
                boolean sameDays = pick.days().equals(other.days())
                        || pick.days().week().stream().anyMatch(other.days().week()::contains);
                if (!chosen.contains(other)
                        && sameDays
                        && !other.openings().equals(pick.openings())
                        && scores.getOrDefault(pick, 0.0) - scores.getOrDefault(other, 0.0) < 0.2) {
                    return false;
                }
            }
        }
        return true;
    }
}
