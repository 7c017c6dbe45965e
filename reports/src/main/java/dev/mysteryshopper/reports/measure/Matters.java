package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.RunStarted;
import java.util.ArrayList;
import java.util.List;

/** All that is worth attention in one journey taken by itself. */
final class Matters {

    private final Limits limits;
    private final Words words;

    Matters(RunStarted run) {
        this.limits = new Limits(run.limits());
        this.words = new Words(run.channels());
    }

    List<Matter> of(JourneyLog log, JourneyResult journey) {
        List<Matter> matters = new ArrayList<>();
        for (ContactLog contact : ContactLog.of(log)) {
            // the company may fail a shopper who only prepares something, too
            List<Matter> ends = EndMatters.of(contact, words);
            matters.addAll(ends);
            if (!contact.opened().setUp()) {
                matters.addAll(TransferMatters.of(contact, journey.transfers(), limits, words));
                matters.addAll(SlowMatters.of(contact, journey.waits(), limits, words));
                journey.deflections().stream()
                        .filter(deflection -> deflection.contact().equals(contact.id()))
                        .map(deflection -> deflection(contact, deflection))
                        .forEach(matters::add);
            }
        }
        if (journey.isUnanswered() && matters.stream().noneMatch(matter -> matter.kind() == FindingKind.UNANSWERED)) {
            ContactLog.of(log).stream()
                    .filter(Matters::wasLeftAlone)
                    .findFirst()
                    .map(this::leftAlone)
                    .ifPresent(matters::add);
        }
        journey.retells().forEach(question -> matters.add(retell(journey, question)));
        journey.promises().stream()
                .filter(promise -> promise.standing() == Promise.Standing.BROKEN)
                .forEach(promise -> matters.add(broken(journey, promise)));
        return matters;
    }

    /** Whether nobody wrote back, or nobody but machines though the shopper asked again. */
    private static boolean wasLeftAlone(ContactLog contact) {
        boolean over = contact.ending().filter(end -> end != Ending.DONE).isPresent();
        long asked =
                contact.entries().stream().filter(MessageSent.class::isInstance).count();
        return !contact.opened().setUp() && !over && (asked > 1 || !contact.answered());
    }

    private Matter leftAlone(ContactLog contact) {
        Quotes quotes = new Quotes(contact);
        boolean machines = contact.answered();
        return new Matter(
                FindingKind.UNANSWERED,
                List.of(contact.channel(), contact.errand(), machines ? "only automatic" : "never"),
                words.onAtFirst(contact.channel())
                        + (machines
                                ? ", nobody dealt with the matter: only automatic replies came."
                                : ", nobody answered."),
                "They had come to " + contact.opened().action() + ".",
                1,
                machines ? List.of(quotes.last(), quotes.unanswered()) : List.of(quotes.unanswered()),
                List.of(contact.opened().journey()));
    }

    private Matter deflection(ContactLog contact, Deflection deflection) {
        return new Matter(
                FindingKind.DEFLECTION,
                List.of(contact.channel(), contact.errand()),
                words.onAtFirst(contact.channel()) + ", the shopper was sent elsewhere with nothing done.",
                "They had come to " + contact.opened().action() + ".",
                1,
                List.of(new Quotes(contact).around(deflection.at())),
                List.of(contact.opened().journey()));
    }

    private Matter broken(JourneyResult journey, Promise promise) {
        return new Matter(
                FindingKind.NOT_KEPT,
                List.of(promise.channel(), "promise"),
                words.onAtFirst(promise.channel()) + ", a promise was not kept.",
                "When its time had passed, the shopper said that it had not been done.",
                1,
                List.of(new Evidence(
                        journey.journey(),
                        promise.contact(),
                        promise.channel(),
                        promise.source().quote(),
                        promise.at())),
                List.of(journey.journey()));
    }

    private Matter retell(JourneyResult journey, Question question) {
        String person = Words.person(question.by(), question.desk());
        return new Matter(
                FindingKind.RETELL,
                List.of(question.channel(), question.item()),
                words.onAtFirst(question.channel()) + ", the shopper was asked again for what they had given: "
                        + question.item() + ".",
                person.isEmpty() ? "" : person + " asked for it.",
                1,
                List.of(new Evidence(
                        journey.journey(),
                        question.contact(),
                        Words.who(question.channel(), question.by(), question.desk()),
                        question.quote(),
                        question.at())),
                List.of(journey.journey()));
    }
}
