package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.EvidenceFile;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import dev.mysteryshopper.reports.render.internal.Scene;
import dev.mysteryshopper.reports.render.internal.Transcript;
import dev.mysteryshopper.reports.render.internal.Turn;
import dev.mysteryshopper.reports.render.internal.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays out what the page tells of one journey. Used by one thread. */
final class JourneySection {

    /** Most lines of a journey's transcript on the page; the journal holds the rest. */
    private static final int MOST_LINES = 600;

    /** Longest of what was sent and answered that is shown where all was as expected, in characters. */
    private static final int LONGEST_BODIES = 300;

    private final Path folder;
    private final Anchors anchors;
    private final CompanyTime time;
    private final Thumbnails thumbnails;
    private final boolean recorded;

    JourneySection(Path folder, Anchors anchors, CompanyTime time, Thumbnails thumbnails, boolean recorded) {
        this.folder = folder;
        this.anchors = anchors;
        this.time = time;
        this.thumbnails = thumbnails;
        this.recorded = recorded;
    }

    /**
     * Lays out a journey.
     *
     * @param told whether what was said and done is laid out, and not only what the journey came to
     */
    JourneyView of(JourneyResult journey, JourneyLog log, boolean told) {
        Transcript transcript = told ? Transcript.of(journey, log, MOST_LINES) : new Transcript(List.of(), 0);
        boolean met = journey.outcome() == JourneyOutcome.MET;
        IdentityHashMap<Turn, List<Anchors.ToFinding>> marks = anchors.marks(transcript.scenes());
        List<StepView> steps = new ArrayList<>();
        for (Scene scene : transcript.scenes()) {
            steps.add(step(scene, marks, met));
        }
        var started = journey.started();
        return new JourneyView(
                anchors.journey(journey.journey()),
                recorded ? Tone.tone(journey.resolution()) : Tone.of(journey.outcome()),
                recorded ? Tone.mark(journey.resolution()) : Tone.mark(journey.outcome()),
                anchors.name(journey.journey()),
                recorded ? journey.resolution().map(Words::of).orElse("") : Words.of(journey.outcome()),
                Cost.notable(journey),
                channels(journey),
                HumanDuration.of(journey.took()),
                CleanText.line(started.file()) + ":" + started.line(),
                started.tags().stream().map(CleanText::line).toList(),
                CleanText.lines(started.description()).strip(),
                anchors.findings(journey.journey()),
                steps,
                new Cost(time).of(journey),
                told,
                transcript.left());
    }

    private static String channels(JourneyResult journey) {
        return journey.contacts().stream()
                .filter(contact -> !contact.setUp())
                .map(ContactResult::channel)
                .distinct()
                .map(CleanText::line)
                .collect(Collectors.joining(", "));
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
        boolean passed = scene.outcome().equals(Optional.of(StepOutcome.PASSED));
        if (reasons.isEmpty() && !passed && !scene.message().isBlank()) {
            reasons.add(scene.message());
        }
        return new StepView(
                Tone.of(scene.outcome()),
                scene.keyword(),
                scene.text(),
                scene.table(),
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
                turn.kind() == Turn.Kind.PICTURE ? picture(turn, met ? 0.5 : 1) : null);
    }

    private static String more(Turn turn, boolean met) {
        return switch (turn.kind()) {
            case PICTURE -> "";
            case REQUEST -> met ? CleanText.clip(turn.more(), LONGEST_BODIES) : turn.more();
            default -> turn.more();
        };
    }

    private TurnView.Picture picture(Turn turn, double share) {
        Optional<EvidenceFile> kept = EvidenceFile.in(folder, turn.more());
        Optional<Thumbnails.Thumbnail> small =
                kept.filter(EvidenceFile::picture).flatMap(picture -> thumbnails.of(picture, share));
        return new TurnView.Picture(
                kept.map(EvidenceFile::path).orElse(""),
                small.map(Thumbnails.Thumbnail::data).orElse(""),
                small.map(Thumbnails.Thumbnail::width).orElse(0),
                small.map(Thumbnails.Thumbnail::height).orElse(0));
    }
}
