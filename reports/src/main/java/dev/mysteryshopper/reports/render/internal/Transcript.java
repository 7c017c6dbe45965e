package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a journey, step by step, in words people read.
 *
 * @param scenes the steps in order
 * @param left how many lines were left out because the journey is too long to be shown whole
 */
public record Transcript(List<Scene> scenes, long left) {

    public Transcript {
        scenes = List.copyOf(scenes);
    }

    /**
     * The transcript of a journey.
     *
     * @param most most lines to take; what comes after them is left out and counted
     */
    public static Transcript of(JourneyResult result, JourneyLog log, int most) {
        Taking taking = new Taking(new Wording(result), most);
        log.entries().forEach(taking::take);
        return taking.done();
    }

    /**
     * The same with fewer lines; itself if it has no more than that.
     *
     * @param most most lines to take; what comes after them is left out and counted
     */
    public Transcript upTo(int most) {
        long lines = scenes.stream().mapToLong(scene -> scene.turns().size()).sum();
        if (lines <= most) {
            return this;
        }
        List<Scene> shorter = new ArrayList<>();
        int room = most;
        for (Scene scene : scenes) {
            int taken = Math.min(room, scene.turns().size());
            shorter.add(scene.with(scene.turns().subList(0, taken)));
            room -= taken;
        }
        return new Transcript(shorter, left + lines - most);
    }

    private static final class Taking {

        private final Wording wording;
        private final int most;
        private final List<Scene> scenes = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private Optional<StepStarted> step = Optional.empty();
        private Optional<StepFinished> end = Optional.empty();
        private Optional<Moment> first = Optional.empty();
        private Optional<Moment> last = Optional.empty();
        private int taken;
        private long left;

        Taking(Wording wording, int most) {
            this.wording = wording;
            this.most = most;
        }

        void take(JourneyEntry entry) {
            if (entry instanceof StepStarted started) {
                close();
                step = Optional.of(started);
            } else if (entry instanceof StepFinished finished) {
                end = Optional.of(finished);
            } else if (entry instanceof ExpectationChecked checked) {
                add(wording.of(checked));
            } else if (entry instanceof ContactEntry seen) {
                add(wording.of(seen));
            } else if (entry instanceof JourneyStarted || entry instanceof JourneyFinished) {
                return;
            }
            if (first.isEmpty()) {
                first = Optional.of(entry.moment());
            }
            last = Optional.of(entry.moment());
        }

        Transcript done() {
            close();
            return new Transcript(scenes, left);
        }

        private void add(Turn turn) {
            if (taken < most) {
                turns.add(turn);
                taken++;
            } else {
                left++;
            }
        }

        private void close() {
            if (first.isPresent() && (step.isPresent() || !turns.isEmpty())) {
                Moment began = first.get();
                Moment ended = end.map(StepFinished::moment).or(() -> last).orElse(began);
                Duration took = began.until(ended);
                String[] parts = step.map(StepStarted::text).orElse("").split("\n", 2);
                scenes.add(new Scene(
                        step.map(StepStarted::step).orElse(0),
                        CleanText.line(step.map(StepStarted::keyword).orElse("")),
                        CleanText.line(parts[0]),
                        parts.length > 1 ? CleanText.lines(parts[1]) : "",
                        step.map(StepStarted::line).orElse(0),
                        began.at(),
                        took.isNegative() ? Duration.ZERO : took,
                        end.map(StepFinished::outcome),
                        end.map(StepFinished::message).map(CleanText::lines).orElse(""),
                        turns));
            }
            step = Optional.empty();
            end = Optional.empty();
            first = Optional.empty();
            last = Optional.empty();
            turns.clear();
        }
    }

    /** The word for how a step ended; {@code cut off} if it did not end. */
    public static String word(Optional<StepOutcome> outcome) {
        return outcome.map(o -> switch (o) {
                    case PASSED -> "passed";
                    case UNMET -> "not met";
                    case FAILED -> "failed";
                    case SKIPPED -> "not played";
                })
                .orElse("cut off");
    }
}
