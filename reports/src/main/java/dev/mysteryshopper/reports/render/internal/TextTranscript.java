package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.JourneyOutcome;

/** A transcript as plain text, for attachments and logs. */
public final class TextTranscript {

    private final CompanyTime time;

    /**
     * A writer of transcripts.
     *
     * @param time how moments are shown
     */
    public TextTranscript(CompanyTime time) {
        this.time = time;
    }

    /** The transcript, a step's sentence at the margin and what happened in it below; ends with a line break. */
    public String of(Transcript transcript, JourneyOutcome outcome) {
        StringBuilder text = new StringBuilder();
        for (Scene scene : transcript.scenes()) {
            if (scene.number() > 0) {
                text.append(scene.sentence())
                        .append("   [")
                        .append(Transcript.word(scene.outcome()))
                        .append(", ")
                        .append(HumanDuration.of(scene.took()))
                        .append("]\n");
                indented(text, scene.table(), "    ");
            }
            scene.turns().forEach(turn -> line(text, turn));
        }
        if (transcript.left() > 0) {
            text.append("… and ")
                    .append(Counted.of(transcript.left(), "more line"))
                    .append(", which journal.jsonl holds\n");
        }
        return text.append("The journey ")
                .append(sentence(outcome))
                .append(".\n")
                .toString();
    }

    private void line(StringBuilder text, Turn turn) {
        text.append("  ").append(time.clock(turn.at())).append("  ").append(mark(turn));
        if (!turn.who().isEmpty()) {
            text.append(turn.who()).append(spoken(turn) ? ": " : " ");
        }
        text.append(turn.text().replace("\n", "\n            ")).append('\n');
        if (turn.kind() != Turn.Kind.MET) {
            indented(text, turn.more(), "            ");
        }
    }

    private static boolean spoken(Turn turn) {
        return switch (turn.kind()) {
            case SHOPPER, COMPANY, REQUEST, STATED, TROUBLE -> true;
            case PAGE, GOAL, CONTACT, DEED, NOTE, ASKED, RETELL, PICTURE, MET, UNMET -> false;
        };
    }

    private static String mark(Turn turn) {
        return switch (turn.kind()) {
            case SHOPPER, COMPANY, PAGE, REQUEST, DEED -> "";
            case CONTACT -> "== ";
            case NOTE, ASKED, STATED, PICTURE, GOAL -> "-- ";
            case RETELL, TROUBLE -> "!! ";
            case MET -> "ok ";
            case UNMET -> "NOT MET ";
        };
    }

    private static void indented(StringBuilder text, String block, String indent) {
        if (!block.isBlank()) {
            block.lines().forEach(line -> text.append(indent).append(line).append('\n'));
        }
    }

    private static String sentence(JourneyOutcome outcome) {
        return switch (outcome) {
            case MET -> "met every expectation";
            case FELL_SHORT -> "fell short";
            case BROKEN -> "broke on our own side";
            case CUT_OFF -> "was cut off";
        };
    }
}
