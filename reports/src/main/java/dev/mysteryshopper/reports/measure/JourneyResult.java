package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
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
 * @param deflections contacts that ended with the shopper being sent elsewhere, in order
 * @param holds spans in which the shopper was told to wait, in order
 * @param promises what the company said it would do by when, in order
 * @param resolution what it came to for the shopper, told by goals reached, else by the words; empty if nobody was talked to
 *     and no goal was reached
 * @param firstAutomatedResponse from opening the first contact to the first message of a machine, on any contact; empty if none came
 * @param firstHumanResponse from opening the first contact to the first message of a person, on any contact; empty if none came
 * @param timeToResolution from opening the first contact to the moment the last goal was reached; empty if it was not
 * @param script hash of the sentences it was played by, the same in another run if they are; empty where it has none
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
        List<Deflection> deflections,
        List<Hold> holds,
        List<Promise> promises,
        Optional<Resolution> resolution,
        Optional<Duration> firstAutomatedResponse,
        Optional<Duration> firstHumanResponse,
        Optional<Duration> timeToResolution,
        String script) {

    public JourneyResult {
        contacts = List.copyOf(contacts);
        transfers = List.copyOf(transfers);
        waits = List.copyOf(waits);
        questions = List.copyOf(questions);
        statements = List.copyOf(statements);
        expectations = List.copyOf(expectations);
        deflections = List.copyOf(deflections);
        holds = List.copyOf(holds);
        promises = List.copyOf(promises);
    }

    /** Id of the journey. */
    public String journey() {
        return started.journey();
    }

    /** How it ended; {@link JourneyOutcome#CUT_OFF} where no end was written down. */
    public JourneyOutcome outcome() {
        return finished.map(JourneyFinished::outcome).orElse(JourneyOutcome.CUT_OFF);
    }

    /** What the company asked for although it had already been given, identity checks apart. */
    public List<Question> retells() {
        return questions.stream().filter(q -> q.retell() && !q.identity()).toList();
    }

    /** What the company asked for only to make sure who the shopper is. */
    public List<Question> identityChecks() {
        return questions.stream().filter(Question::identity).toList();
    }

    /** Whether nobody but a machine ever said anything to it, though the journey was not cut off before they could. */
    boolean isUnanswered() {
        return resolution.equals(Optional.of(Resolution.UNANSWERED))
                && firstHumanResponse.isEmpty()
                && outcome() != JourneyOutcome.CUT_OFF;
    }

    /** How many promises came to this. */
    public long count(Promise.Standing standing) {
        return promises.stream()
                .filter(promise -> promise.standing() == standing)
                .count();
    }

    /** How often the company asked for what had already been given, identity checks apart. */
    public long retellCount() {
        return retells().size();
    }

    /** How often the company asked only to make sure who the shopper is. */
    public long identityCheckCount() {
        return identityChecks().size();
    }

    /** How many distinct items the company asked for. */
    public long questionCount() {
        return questions.stream().map(Question::item).distinct().count();
    }
}
