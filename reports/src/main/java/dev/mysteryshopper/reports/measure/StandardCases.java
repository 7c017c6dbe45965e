package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Standard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one journey shows of one standard: the numbers that count for it, and of those beyond the limit the worst with their
 * words. Times are milliseconds; of a share each case is 1 if it counts in the numerator and 0 if not.
 *
 * @param standard place of the standard in the run's list
 * @param journey id of the journey
 * @param values the numbers, a case each
 * @param worst the worst cases beyond the limit, the worst first; empty if there is none
 */
record StandardCases(int standard, String journey, List<Long> values, List<Beyond> worst) {

    /** Cases of a journey that are shown; more are counted. */
    private static final int SHOWN = 3;

    /** A case beyond the limit. */
    record Beyond(long value, Evidence evidence) {}

    StandardCases {
        values = List.copyOf(values);
        worst = List.copyOf(worst);
    }

    /** Those beyond the limit alone. */
    StandardCases withoutNumbers() {
        return new StandardCases(standard, journey, List.of(), worst);
    }

    /** Reads the cases of a journey. */
    static StandardCases of(int place, Measurable measure, Standard standard, JourneyResult journey, Spoken spoken) {
        Reading reading = new Reading(measure, standard, journey, spoken);
        if (reading.isOf()) {
            reading.read();
        }
        // most journeys keep a standard, and of the others a few cases are shown: their words alone are looked for
        List<Beyond> worst = reading.beyond.stream()
                .sorted(worstFirst(standard, Found::value))
                .limit(SHOWN)
                .map(found -> new Beyond(found.value(), found.evidence().get()))
                .toList();
        return new StandardCases(place, journey.journey(), reading.values, worst);
    }

    static <T> Comparator<T> worstFirst(Standard standard, ToLongFunction<T> value) {
        Comparator<T> least = Comparator.comparingLong(value);
        return standard.bound() == Bound.AT_MOST ? least.reversed() : least;
    }

    /** What was said in the contacts of a journey that did not only set it up; read when it is first asked for. Used by one thread. */
    static final class Spoken {

        private final JourneyLog log;
        private @Nullable List<ContactLog> contacts;

        Spoken(JourneyLog log) {
            this.log = log;
        }

        private List<ContactLog> contacts() {
            List<ContactLog> read = contacts;
            if (read == null) {
                read = ContactLog.of(log).stream()
                        .filter(contact -> !contact.opened().setUp())
                        .toList();
                contacts = read;
            }
            return read;
        }
    }

    /** A case beyond the limit, and how its words are found. */
    private record Found(long value, Supplier<Evidence> evidence) {}

    private static final class Reading {

        private final Measurable measure;
        private final Standard standard;
        private final JourneyResult journey;
        private final Spoken spoken;
        private final List<Long> values = new ArrayList<>();
        private final List<Found> beyond = new ArrayList<>();

        Reading(Measurable measure, Standard standard, JourneyResult journey, Spoken spoken) {
            this.measure = measure;
            this.standard = standard;
            this.journey = journey;
            this.spoken = spoken;
        }

        /** Whether the standard speaks of this journey. */
        boolean isOf() {
            String topic = journey.started().topic();
            boolean inTopic = standard.topic().isEmpty()
                    || topic.equals(standard.topic())
                    || topic.startsWith(standard.topic() + "/");
            return inTopic
                    && (standard.tag().isEmpty() || journey.started().tags().contains(standard.tag()))
                    && (standard.channel().isEmpty() || !contacts().isEmpty());
        }

        void read() {
            switch (measure) {
                case QUEUE_TIME, FIRST_AUTOMATED_REPLY_TIME, FIRST_REPLY_TIME, REPLY_TIME, PAGE_TIME, REQUEST_TIME ->
                    waits();
                case HOLD_TIME -> holds();
                case TIME_TO_RESOLUTION ->
                    journey.timeToResolution().ifPresent(took -> take(took.toMillis(), this::lastWords));
                case TRANSFER_COUNT -> transfers(transfer -> true);
                case PING_PONG_COUNT -> transfers(Transfer::pingPong);
                case HOLD_COUNT -> holdCounts();
                case RETELL_COUNT -> questions(question -> question.retell() && !question.identity());
                case IDENTITY_CHECK_COUNT -> questions(Question::identity);
                case QUESTION_COUNT -> items();
                case DEFLECTION_COUNT -> deflections();
                case MET -> met();
                case EXPECTATIONS_MET ->
                    journey.expectations().forEach(checked -> take(checked.met() ? 1 : 0, () -> words(checked)));
                case RESOLVED ->
                    journey.resolution().ifPresent(came -> take(came == Resolution.RESOLVED ? 1 : 0, this::lastWords));
                case TRANSFER_RATE -> transferred();
                case UNANSWERED_CONTACT_RATE, UNANSWERED_COUNT -> unanswered();
                case PROMISE_KEPT_RATE -> promises();
                case FACT_ACCURACY, DECISION_CONSISTENCY, INCONSISTENCY_COUNT -> {
                    // told by all journeys together
                }
            }
        }

        private void take(long value, Supplier<Evidence> evidence) {
            values.add(value);
            boolean bad =
                    switch (measure.unit()) {
                        case TIME, COUNT -> value > standard.limit();
                        case TOTAL -> value > 0;
                        case SHARE -> standard.bound() == Bound.AT_LEAST ? value == 0 : value == 1;
                    };
            if (bad) {
                beyond.add(new Found(value, evidence));
            }
        }

        private boolean isOn(String channel) {
            return standard.channel().isEmpty() || standard.channel().equals(channel);
        }

        private List<ContactResult> contacts() {
            return journey.contacts().stream()
                    .filter(contact -> !contact.setUp() && isOn(contact.channel()))
                    .toList();
        }

        private List<ContactResult> handled() {
            return contacts().stream().filter(ContactResult::answered).toList();
        }

        private void waits() {
            WaitKind kind = Limits.WAITS.get(measure.measure());
            for (Wait wait : journey.waits()) {
                if (wait.kind() == kind && isOn(wait.channel())) {
                    // one in vain never ended within the limit, however soon the shopper left
                    long lasted = wait.lasted().toMillis();
                    long counts = wait.ended() ? lasted : Math.max(lasted, standard.limit() + 1);
                    take(counts, () -> around(wait.contact(), wait.began().plus(wait.lasted())));
                }
            }
        }

        private void holds() {
            for (ContactResult contact : contacts()) {
                List<Hold> holds = holds(contact);
                if (!holds.isEmpty()) {
                    Duration sum = holds.stream().map(Hold::lasted).reduce(Duration.ZERO, Duration::plus);
                    Hold last = holds.get(holds.size() - 1);
                    take(sum.toMillis(), () -> around(contact.contact(), last.began()));
                }
            }
        }

        private void holdCounts() {
            for (ContactResult contact : handled()) {
                List<Hold> holds = holds(contact);
                take(
                        holds.size(),
                        () -> around(
                                contact.contact(), holds.get(holds.size() - 1).began()));
            }
        }

        private List<Hold> holds(ContactResult contact) {
            return journey.holds().stream()
                    .filter(hold -> hold.contact().equals(contact.contact()))
                    .toList();
        }

        private void transfers(Predicate<Transfer> which) {
            for (ContactResult contact : handled()) {
                List<Transfer> transfers =
                        transfers(contact).stream().filter(which).toList();
                take(
                        transfers.size(),
                        () -> around(
                                contact.contact(),
                                transfers.get(transfers.size() - 1).at()));
            }
        }

        private void transferred() {
            for (ContactResult contact : handled()) {
                List<Transfer> transfers = transfers(contact);
                take(
                        transfers.isEmpty() ? 0 : 1,
                        () -> around(contact.contact(), transfers.get(0).at()));
            }
        }

        private List<Transfer> transfers(ContactResult contact) {
            return journey.transfers().stream()
                    .filter(transfer -> transfer.contact().equals(contact.contact()))
                    .toList();
        }

        private void questions(Predicate<Question> which) {
            counted(journey.questions().stream()
                    .filter(question -> which.test(question) && isOn(question.channel()))
                    .toList());
        }

        private void items() {
            Set<String> seen = new HashSet<>();
            List<Question> first = new ArrayList<>();
            for (Question question : journey.questions()) {
                if (isOn(question.channel()) && seen.add(question.item())) {
                    first.add(question);
                }
            }
            counted(first);
        }

        private void counted(List<Question> questions) {
            if (!contacts().isEmpty()) {
                take(questions.size(), () -> words(questions.get(questions.size() - 1)));
            }
        }

        private void deflections() {
            List<Deflection> sent = journey.deflections().stream()
                    .filter(deflection -> isOn(deflection.channel()))
                    .toList();
            if (!contacts().isEmpty()) {
                take(
                        sent.size(),
                        () -> around(sent.get(0).contact(), sent.get(0).at()));
            }
        }

        private void met() {
            if (journey.outcome().tells()) {
                take(journey.outcome() == JourneyOutcome.MET ? 1 : 0, () -> journey.expectations().stream()
                        .filter(checked -> !checked.met())
                        .findFirst()
                        .map(this::words)
                        .orElseGet(this::lastWords));
            }
        }

        private void unanswered() {
            for (ContactResult contact : contacts()) {
                take(RunMeasuring.isUnanswered(contact, journey) ? 1 : 0, () -> log(contact.contact())
                        .map(log -> new Quotes(log).unanswered())
                        .orElseGet(this::lastWords));
            }
        }

        private void promises() {
            for (Promise promise : journey.promises()) {
                if (isOn(promise.channel()) && promise.standing() != Promise.Standing.OPEN) {
                    take(
                            promise.standing() == Promise.Standing.KEPT ? 1 : 0,
                            () -> new Evidence(
                                    journey.journey(),
                                    promise.contact(),
                                    promise.channel(),
                                    promise.source().quote(),
                                    promise.at()));
                }
            }
        }

        private Evidence words(Question question) {
            return new Evidence(
                    journey.journey(),
                    question.contact(),
                    Words.who(question.channel(), question.by(), question.desk()),
                    question.quote(),
                    question.at());
        }

        private Evidence words(ExpectationChecked checked) {
            return new Evidence(
                    journey.journey(),
                    "",
                    "expected: " + checked.text(),
                    checked.found(),
                    checked.moment().at());
        }

        private Evidence around(String contact, Instant at) {
            return log(contact).map(log -> new Quotes(log).around(at)).orElseGet(this::lastWords);
        }

        private Optional<ContactLog> log(String contact) {
            return spoken.contacts().stream()
                    .filter(log -> log.id().equals(contact))
                    .findFirst();
        }

        /** The last words of the last contact; the journey's name where there was none. */
        private Evidence lastWords() {
            List<ContactLog> logs = spoken.contacts();
            return logs.isEmpty()
                    ? new Evidence(
                            journey.journey(),
                            "",
                            "journey",
                            journey.started().name(),
                            journey.started().moment().at())
                    : new Quotes(logs.get(logs.size() - 1)).last();
        }
    }
}
