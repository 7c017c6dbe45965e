package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.measure.Attempts;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.EvidenceFile;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Scene;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Transcript;
import dev.mysteryshopper.reports.render.internal.Turn;
import dev.mysteryshopper.reports.render.internal.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays out what the page tells of one journey. Used by one thread. */
final class JourneySection {

    private static final String FLAKY = "met only when played again";

    /** Most lines of a journey's transcript on the page; the journal holds the rest. */
    private static final int MOST_LINES = 600;

    /** Most sentences of a journey; of those beyond, the ones that did not pass. */
    private static final int MOST_STEPS = 300;

    /** Longest text of a sentence or description, in characters. */
    private static final int LONGEST = 4_000;

    /** Longest of what was sent and answered that is shown where all was as expected, in characters. */
    private static final int LONGEST_BODIES = 300;

    private final Path folder;
    private final Anchors anchors;
    private final CompanyTime time;
    private final boolean recorded;
    private final Attempts attempts;

    JourneySection(Path folder, Anchors anchors, CompanyTime time, RunResult result) {
        this.folder = folder;
        this.anchors = anchors;
        this.time = time;
        this.recorded = result.started().recorded();
        this.attempts = new Attempts(result);
    }

    /** What is always told of a journey: what it was, what came of it, what it cost. */
    JourneyView head(JourneyResult journey) {
        var started = journey.started();
        return new JourneyView(
                anchors.journey(journey.journey()),
                recorded ? Tone.tone(journey.resolution()) : Tone.of(journey.outcome()),
                recorded ? Tone.mark(journey.resolution()) : Tone.mark(journey.outcome()),
                anchors.name(journey.journey()),
                notable(journey),
                labels(journey),
                HumanDuration.of(journey.took()),
                CleanText.name(started.file()) + ":" + started.line(),
                CleanText.clip(CleanText.lines(started.description()).strip(), LONGEST),
                anchors.findings(journey.journey()),
                facts(journey));
    }

    private String notable(JourneyResult journey) {
        String notable = Cost.notable(journey);
        if (!attempts.isFlaky(journey)) {
            return notable;
        }
        return notable.isEmpty() ? FLAKY : FLAKY + ", " + notable;
    }

    private List<Row> facts(JourneyResult journey) {
        List<Row> facts = new ArrayList<>(new Cost(time).of(journey));
        for (JourneyResult earlier : attempts.earlier(journey)) {
            String when = time.clock(earlier.started().moment().at());
            String reason = Shortfall.first(earlier).reason();
            facts.add(new Row(
                    "Played before", when + ", " + Words.of(earlier.outcome()) + ": " + CleanText.clip(reason, 300)));
        }
        return facts;
    }

    /** What a journey can be found by. */
    JourneyLabels labels(JourneyResult journey) {
        return new JourneyLabels(
                topic(journey.started()),
                channels(journey),
                recorded ? journey.resolution().map(Words::of).orElse("") : Words.of(journey.outcome()),
                journey.started().tags().stream().map(CleanText::name).toList());
    }

    /** What was said and done in a journey, step by step. */
    TalkView talk(JourneyResult journey, JourneyLog log) {
        Transcript transcript = Transcript.of(journey, log, MOST_LINES);
        boolean met = journey.outcome() == JourneyOutcome.MET;
        IdentityHashMap<Turn, List<Anchors.ToFinding>> marks = anchors.marks(journey.journey(), transcript.scenes());
        List<StepView> steps = new ArrayList<>();
        List<Scene> scenes = shown(transcript.scenes());
        for (Scene scene : scenes) {
            steps.add(step(scene, marks, met));
        }
        return new TalkView(
                steps,
                transcript.scenes().size() - scenes.size(),
                transcript.left(),
                TimelineLayout.of(journey, time).orElse(null));
    }

    private static List<String> channels(JourneyResult journey) {
        return journey.contacts().stream()
                .filter(contact -> !contact.setUp())
                .map(ContactResult::channel)
                .distinct()
                .map(CleanText::name)
                .toList();
    }

    /** What a journey is about: its folder, or else its feature. */
    private static String topic(JourneyStarted started) {
        String topic =
                started.topic().isBlank() ? started.feature() : started.topic().replace('/', ' ');
        String plain = CleanText.name(topic).replace('-', ' ');
        return plain.isEmpty() ? "Journeys" : plain;
    }

    private static List<Scene> shown(List<Scene> scenes) {
        return IntStream.range(0, scenes.size())
                .filter(i -> i < MOST_STEPS || !isPassed(scenes.get(i)))
                .limit(2 * MOST_STEPS)
                .mapToObj(scenes::get)
                .toList();
    }

    private static boolean isPassed(Scene scene) {
        return scene.outcome().equals(Optional.of(StepOutcome.PASSED));
    }

    private StepView step(Scene scene, IdentityHashMap<Turn, List<Anchors.ToFinding>> marks, boolean met) {
        List<TurnView> turns = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Turn turn : scene.turns()) {
            if (turn.kind() == Turn.Kind.UNMET) {
                reasons.add(turn.more());
            }
            if (turn.kind() != Turn.Kind.UNMET && turn.kind() != Turn.Kind.MET) {
                turns.add(turn(turn, Optional.ofNullable(marks.get(turn)), met));
            }
        }
        boolean passed = isPassed(scene);
        if (reasons.isEmpty() && !passed && !scene.message().isBlank()) {
            reasons.add(CleanText.clip(scene.message(), LONGEST));
        }
        return new StepView(
                Tone.of(scene.outcome()),
                scene.keyword(),
                CleanText.clip(scene.text(), LONGEST),
                CleanText.clip(scene.table(), LONGEST),
                Transcript.word(scene.outcome()),
                reasons,
                turns);
    }

    private TurnView turn(Turn turn, Optional<List<Anchors.ToFinding>> found, boolean met) {
        return new TurnView(
                Tone.side(turn.kind()),
                turn.who(),
                turn.text(),
                time.clock(turn.at()),
                more(turn, met),
                turn.kind() == Turn.Kind.STATED || turn.kind() == Turn.Kind.PAGE,
                turn.kind() == Turn.Kind.REQUEST ? "sent and answered" : "more",
                found.isEmpty() ? null : anchors.moment(turn.contact(), turn.at()),
                found.orElse(List.of()),
                turn.kind() == Turn.Kind.PICTURE ? picture(turn) : null);
    }

    private static String more(Turn turn, boolean met) {
        return switch (turn.kind()) {
            case PICTURE -> "";
            case REQUEST -> met ? CleanText.clip(turn.more(), LONGEST_BODIES) : turn.more();
            default -> turn.more();
        };
    }

    private TurnView.Picture picture(Turn turn) {
        Optional<EvidenceFile> kept = EvidenceFile.in(folder, turn.more());
        return new TurnView.Picture(
                kept.map(EvidenceFile::path).orElse(""),
                kept.filter(EvidenceFile::picture).isPresent());
    }
}
