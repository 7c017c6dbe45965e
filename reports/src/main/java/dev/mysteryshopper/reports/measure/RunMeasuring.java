package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up the numbers of a run, journey by journey. */
final class RunMeasuring {

    private final Map<String, Map<WaitKind, WaitTimes>> waits = new TreeMap<>();
    private int journeys;
    private int met;
    private int flaky;
    private int fellShort;
    private int broken;
    private int cutOff;
    private long expectations;
    private long expectationsMet;
    private long contacts;
    private long handled;
    private long transferred;
    private long transfers;
    private long pingPongs;
    private long deflections;
    private long holds;
    private final Map<Promise.Standing, Long> promises = new EnumMap<>(Promise.Standing.class);
    private long retells;
    private long identityChecks;
    private long questions;
    private long unanswered;
    private final Map<Resolution, Long> resolutions = new EnumMap<>(Resolution.class);

    /** Adds a journey that was played once. */
    void add(JourneyResult journey) {
        addLast(journey, false);
    }

    /**
     * Adds the last attempt at a journey, which says what the journey came to.
     *
     * @param again whether there were attempts before it
     */
    void addLast(JourneyResult journey, boolean again) {
        journeys++;
        if (again && journey.outcome() == JourneyOutcome.MET) {
            flaky++;
        } else {
            count(journey.outcome());
        }
        journey.resolution().ifPresent(resolution -> resolutions.merge(resolution, 1L, Long::sum));
        expectations += journey.expectations().size();
        expectationsMet += journey.expectations().stream()
                .filter(expectation -> expectation.met())
                .count();
        addTalk(journey);
    }

    /** Adds what a shopper went through in an attempt, whatever the journey came to in the end. */
    void addTalk(JourneyResult journey) {
        for (ContactResult contact : journey.contacts()) {
            if (!contact.setUp()) {
                contacts++;
                handled += contact.answered() ? 1 : 0;
                unanswered += isUnanswered(contact, journey) ? 1 : 0;
            }
        }
        Set<String> with = new HashSet<>();
        for (Transfer transfer : journey.transfers()) {
            transfers++;
            pingPongs += transfer.pingPong() ? 1 : 0;
            with.add(transfer.contact());
        }
        transferred += with.size();
        deflections += journey.deflections().size();
        holds += journey.holds().size();
        journey.promises().forEach(promise -> promises.merge(promise.standing(), 1L, Long::sum));
        retells += journey.retellCount();
        identityChecks += journey.identityCheckCount();
        questions += journey.questionCount();
        for (Wait wait : journey.waits()) {
            waits.computeIfAbsent(wait.channel(), channel -> new TreeMap<>())
                    .computeIfAbsent(wait.kind(), kind -> new WaitTimes())
                    .add(wait.lasted());
        }
    }

    /** Left without an answer; or, where nobody ever dealt with the matter, answered by machines alone. */
    static boolean isUnanswered(ContactResult contact, JourneyResult journey) {
        boolean leftAlone = journey.isUnanswered() && (contact.ending() == null || contact.ending() == Ending.DONE);
        return contact.ending() == Ending.GAVE_UP || leftAlone;
    }

    private void count(JourneyOutcome outcome) {
        switch (outcome) {
            case MET -> met++;
            case FELL_SHORT -> fellShort++;
            case BROKEN -> broken++;
            case CUT_OFF -> cutOff++;
        }
    }

    RunMeasures measures(long inconsistencies, long unsure, Sameness sameness, Optional<Double> score) {
        List<WaitSummary> summaries = summaries();
        return new RunMeasures(
                journeys,
                met,
                fellShort,
                broken,
                cutOff,
                expectations,
                expectationsMet,
                contacts,
                transfers,
                pingPongs,
                rate(transferred, handled),
                deflections,
                holds,
                promises,
                rate(
                        promises(Promise.Standing.KEPT),
                        promises(Promise.Standing.KEPT) + promises(Promise.Standing.BROKEN)),
                retells,
                identityChecks,
                questions,
                unanswered,
                rate(unanswered, contacts),
                inconsistencies,
                unsure,
                sameness.factAccuracy(),
                sameness.decisionConsistency(),
                summaries.stream().map(WaitSummary::longest).max(Duration::compareTo),
                summaries,
                resolutions,
                flaky,
                score);
    }

    private long promises(Promise.Standing standing) {
        return promises.getOrDefault(standing, 0L);
    }

    static Optional<Double> rate(long some, long all) {
        return all == 0 ? Optional.empty() : Optional.of((double) some / all);
    }

    private List<WaitSummary> summaries() {
        List<WaitSummary> summaries = new ArrayList<>();
        waits.forEach((channel, kinds) -> kinds.forEach((kind, times) -> summaries.add(times.summary(channel, kind))));
        return summaries;
    }
}
