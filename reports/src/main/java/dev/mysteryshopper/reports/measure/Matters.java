package dev.mysteryshopper.reports.measure;

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
        journey.retells().forEach(question -> matters.add(retell(journey, question)));
        journey.promises().stream()
                .filter(promise -> promise.standing() == Promise.Standing.BROKEN)
                .forEach(promise -> matters.add(broken(journey, promise)));
        return matters;
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
                words.onAtFirst(promise.channel()) + ", a promise was not kept: \"" + Words.line(promise.what(), 120)
                        + "\"",
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
