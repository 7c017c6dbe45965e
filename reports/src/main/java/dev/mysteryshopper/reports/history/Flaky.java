package dev.mysteryshopper.reports.history;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A journey that comes out now so, now so, although nothing about it was changed. It is one if over the last
 * {@value #RUNS} runs it flipped between met and fallen short at least twice - once is news, back and forth is not - or if
 * two attempts in one run came out differently. Only runs count that were played against the same company file and by the
 * same sentences as the last; those in which our own side broke it, or that cut it off, say nothing.
 *
 * <p>The flip rate is flips per pair of consecutive runs, as in E. Kowalczyk et al., <i>Modeling and Ranking Flaky Tests at
 * Apple</i>, ICSE-SEIP 2020.
 *
 * @param key the journey
 * @param flips how often it came out otherwise than the time before
 * @param runs in how many runs it was seen, at least 1
 * @param attemptsDiffered whether two attempts in one of these runs came out differently
 */
public record Flaky(JourneyKey key, int flips, int runs, boolean attemptsDiffered) {

    /** So many of the last runs are looked at. */
    public static final int RUNS = 10;

    private static final int FLIPS = 2;

    /** Flips per pair of consecutive runs, 0 to 1; 0 if it was seen in one run only. */
    public double flipRate() {
        return runs < 2 ? 0 : (double) flips / (runs - 1);
    }

    /**
     * The flaky journeys, the most restless first.
     *
     * @param runs the runs, oldest first; the last is the one that is told about
     */
    public static List<Flaky> of(List<PastRun> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        PastRun last = runs.get(runs.size() - 1);
        Map<JourneyKey, Course> courses = new LinkedHashMap<>();
        last.journeys().forEach(journey -> courses.put(journey.key(), new Course(journey.script())));
        List<PastRun> alike = runs.stream()
                .filter(run -> run.point().conditions().equals(last.point().conditions()))
                .toList();
        for (PastRun run : alike.subList(Math.max(0, alike.size() - RUNS), alike.size())) {
            for (JourneyPoint journey : run.journeys()) {
                Course course = courses.get(journey.key());
                if (course != null) {
                    course.see(journey);
                }
            }
        }
        List<Flaky> flaky = new ArrayList<>();
        courses.forEach((key, course) -> {
            if (course.flips >= FLIPS || course.attemptsDiffered) {
                flaky.add(new Flaky(key, course.flips, course.outcomes, course.attemptsDiffered));
            }
        });
        flaky.sort((one, other) -> {
            int order = Double.compare(other.flipRate(), one.flipRate());
            return order != 0 ? order : one.key().compareTo(other.key());
        });
        return List.copyOf(flaky);
    }

    /** How a journey came out, run by run. */
    private static final class Course {
        private final String script;
        private JourneyOutcome before = JourneyOutcome.BROKEN;
        private int outcomes;
        private int flips;
        private boolean attemptsDiffered;

        Course(String script) {
            this.script = script;
        }

        void see(JourneyPoint journey) {
            if (!journey.outcome().tells() || !journey.script().equals(script)) {
                return;
            }
            outcomes++;
            attemptsDiffered |= !journey.alike();
            flips += outcomes > 1 && journey.outcome() != before ? 1 : 0;
            before = journey.outcome();
        }
    }
}
