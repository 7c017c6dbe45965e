package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Bound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The measures that a standard can limit, by their names in {@code measures.md}. */
public enum Measurable {
    /** {@link WaitKind#QUEUE}. */
    QUEUE_TIME("queueTime", "queue", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** {@link WaitKind#FIRST_AUTOMATED_REPLY}. */
    FIRST_AUTOMATED_REPLY_TIME("firstAutomatedReplyTime", "first automated reply", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** {@link WaitKind#FIRST_REPLY}. */
    FIRST_REPLY_TIME("firstReplyTime", "first reply", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** {@link WaitKind#REPLY}. */
    REPLY_TIME("replyTime", "reply", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** {@link WaitKind#PAGE}. */
    PAGE_TIME("pageTime", "page", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** {@link WaitKind#REQUEST}. */
    REQUEST_TIME("requestTime", "request", Unit.TIME, Per.WAIT, Bound.AT_MOST),
    /** The sum of {@link WaitKind#HOLD} in a contact, of contacts in which the shopper was put on hold. */
    HOLD_TIME("holdTime", "time on hold", Unit.TIME, Per.CONTACT, Bound.AT_MOST),
    /** Of journeys that reached all their goals. */
    TIME_TO_RESOLUTION("timeToResolution", "time to resolution", Unit.TIME, Per.JOURNEY, Bound.AT_MOST),
    /** Of contacts that were handled. */
    TRANSFER_COUNT("transferCount", "transfers of a contact", Unit.COUNT, Per.CONTACT, Bound.AT_MOST),
    /** Of contacts that were handled. */
    PING_PONG_COUNT("pingPongCount", "transfers back in a contact", Unit.COUNT, Per.CONTACT, Bound.AT_MOST),
    /** Of contacts that were handled. */
    HOLD_COUNT("holdCount", "holds of a contact", Unit.COUNT, Per.CONTACT, Bound.AT_MOST),
    /** Of journeys. */
    RETELL_COUNT("retellCount", "re-tells of a journey", Unit.COUNT, Per.JOURNEY, Bound.AT_MOST),
    /** Of journeys. */
    IDENTITY_CHECK_COUNT("identityCheckCount", "identity checks of a journey", Unit.COUNT, Per.JOURNEY, Bound.AT_MOST),
    /** Of journeys. */
    QUESTION_COUNT("questionCount", "items asked for in a journey", Unit.COUNT, Per.JOURNEY, Bound.AT_MOST),
    /** Of journeys. */
    DEFLECTION_COUNT("deflectionCount", "times sent elsewhere in a journey", Unit.COUNT, Per.JOURNEY, Bound.AT_MOST),
    /** Journeys met per journey that came to its end. */
    MET("met", "journeys met", Unit.SHARE, Per.JOURNEY, Bound.AT_LEAST),
    /** Expectations met per expectation checked. */
    EXPECTATIONS_MET("expectationsMet", "expectations met", Unit.SHARE, Per.EXPECTATION, Bound.AT_LEAST),
    /** Journeys resolved per journey of which something tells what it came to. */
    RESOLVED("resolved", "journeys resolved", Unit.SHARE, Per.JOURNEY, Bound.AT_LEAST),
    /** Contacts with a transfer per contact that was handled. */
    TRANSFER_RATE("transferRate", "contacts transferred", Unit.SHARE, Per.CONTACT, Bound.AT_MOST),
    /** Contacts that nobody answered per contact. */
    UNANSWERED_CONTACT_RATE("unansweredContactRate", "contacts unanswered", Unit.SHARE, Per.CONTACT, Bound.AT_MOST),
    /** Promises kept per promise kept or broken. */
    PROMISE_KEPT_RATE("promiseKeptRate", "promises kept", Unit.SHARE, Per.PROMISE, Bound.AT_LEAST),
    /** Statements as published per statement comparable with what is published. */
    FACT_ACCURACY("factAccuracy", "statements as published", Unit.SHARE, Per.RUN, Bound.AT_LEAST),
    /** The commonest decision among equal cases. */
    DECISION_CONSISTENCY("decisionConsistency", "equal cases decided alike", Unit.SHARE, Per.RUN, Bound.AT_LEAST),
    /** Facts with versions that cannot hold together. */
    INCONSISTENCY_COUNT("inconsistencyCount", "inconsistencies", Unit.TOTAL, Per.RUN, Bound.AT_MOST),
    /** Contacts that nobody answered. */
    UNANSWERED_COUNT("unansweredCount", "contacts unanswered", Unit.TOTAL, Per.CONTACT, Bound.AT_MOST);

    /** What a limit on a measure is a number of. */
    public enum Unit {
        /** Milliseconds; each case is held against the limit. */
        TIME,
        /** A count; each case is held against the limit. */
        COUNT,
        /** Hundredths of a percent; the share of all cases is held against the limit. */
        SHARE,
        /** A count; the sum over all cases is held against the limit. */
        TOTAL
    }

    /** What a case of a measure is. */
    public enum Per {
        /** A wait. */
        WAIT,
        /** A contact. */
        CONTACT,
        /** A journey. */
        JOURNEY,
        /** What a Then demanded. */
        EXPECTATION,
        /** A promise. */
        PROMISE,
        /** All that was heard in the run; it cannot be told by channel, topic or tag. */
        RUN
    }

    private final String measure;
    private final String label;
    private final Unit unit;
    private final Per per;
    private final Bound bound;

    Measurable(String measure, String label, Unit unit, Per per, Bound bound) {
        this.measure = measure;
        this.label = label;
        this.unit = unit;
        this.per = per;
        this.bound = bound;
    }

    /** Its name, as in {@code measures.md} and {@code run.json}. */
    public String measure() {
        return measure;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** What its limit is a number of. */
    public Unit unit() {
        return unit;
    }

    /** What a case of it is. */
    public Per per() {
        return per;
    }

    /** On which side of a limit it is fine. */
    public Bound bound() {
        return bound;
    }

    /** Whether each case is held against the limit, so that a standard may ask it of a share of them. */
    public boolean isByCase() {
        return unit == Unit.TIME || unit == Unit.COUNT;
    }

    /** Whether it tells what journeys came to, so that of a journey that was played again the last attempt alone counts. */
    boolean isOfOutcomes() {
        return this == MET || this == EXPECTATIONS_MET || this == RESOLVED;
    }

    /** The measure of this name; empty if none can be limited under it. */
    public static Optional<Measurable> named(String measure) {
        return Arrays.stream(values())
                .filter(one -> one.measure.equals(measure))
                .findFirst();
    }

    /** The names of all measures that can be limited. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Measurable::measure).toList();
    }
}
