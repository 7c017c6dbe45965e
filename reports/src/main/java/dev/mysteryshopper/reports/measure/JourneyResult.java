package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one journey came to. It holds no transcript: a renderer that tells the talk is given the {@link JourneyLog} too.
 *
 * @param started the journey's first entry: name, place, tags
 * @param finished its last entry; empty if the run was cut off before
 * @param took from its start to its end, or to its last entry
 * @param contacts its contacts in order
 * @param transfers its transfers in order
 * @param waits its waits in order
 * @param questions what it was asked, in order, re-tells and identity checks among them
 * @param statements what the company stated, in order
 * @param expectations what was checked, in order
 * @param deflections how many contacts ended with the shopper being sent to another channel
 * @param timeToResolution from opening the first contact to the moment the last goal was reached; empty if it was not
 */
public record JourneyResult(
        JourneyStarted started,
        Optional<JourneyFinished> finished,
        Duration took,
        List<ContactResult> contacts,
        List<Transfer> transfers,
        List<Wait> waits,
        List<Question> questions,
        List<Statement> statements,
        List<ExpectationChecked> expectations,
        int deflections,
        Optional<Duration> timeToResolution) {

    public JourneyResult {
        contacts = List.copyOf(contacts);
        transfers = List.copyOf(transfers);
        waits = List.copyOf(waits);
        questions = List.copyOf(questions);
        statements = List.copyOf(statements);
        expectations = List.copyOf(expectations);
    }

    /** Id of the journey. */
    public String journey() {
        return started.journey();
    }

    /** How it ended; {@link JourneyOutcome#CUT_OFF} where no end was written down. */
    public JourneyOutcome outcome() {
        return finished.map(JourneyFinished::outcome).orElse(JourneyOutcome.CUT_OFF);
    }

    /** How often the company asked for what had already been given, identity checks apart. */
    public long retellCount() {
        return questions.stream().filter(q -> q.retell() && !q.identity()).count();
    }

    /** How often the company asked again only to make sure who the shopper is. */
    public long identityCheckCount() {
        return questions.stream().filter(Question::identity).count();
    }

    /** How many distinct items the company asked for. */
    public long questionCount() {
        return questions.stream().map(Question::item).distinct().count();
    }
}
