package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the company's side failed in: nobody answered, the contact broke off, an error. A contact that broke off is not
 * also unanswered, and an error of one kind counts once a contact.
 */
final class EndMatters {

    private final ContactLog contact;
    private final Words words;
    private final Quotes quotes;

    private EndMatters(ContactLog contact, Words words) {
        this.contact = contact;
        this.words = words;
        this.quotes = new Quotes(contact);
    }

    static List<Matter> of(ContactLog contact, Words words) {
        return new EndMatters(contact, words).matters();
    }

    private List<Matter> matters() {
        Map<Failure, CompanyFailed> failures = new EnumMap<>(Failure.class);
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof CompanyFailed failed) {
                failures.putIfAbsent(failed.failure(), failed);
            }
        }
        Optional<Ending> ending = contact.ending();
        boolean dropped = ending.filter(end -> end == Ending.DROPPED || end == Ending.CLOSED_BY_COMPANY)
                        .isPresent()
                || failures.containsKey(Failure.DROPPED);
        boolean unanswered =
                ending.filter(end -> end == Ending.GAVE_UP).isPresent() || failures.containsKey(Failure.NO_ANSWER);
        boolean other = false;
        List<Matter> matters = new ArrayList<>();
        for (CompanyFailed failed : failures.values()) {
            if (failed.failure() != Failure.DROPPED && failed.failure() != Failure.NO_ANSWER) {
                matters.add(faulty(failed.failure().name(), said(failed.failure()), quotes.of(failed)));
                other = true;
            }
        }
        if (dropped) {
            matters.add(dropped(ending.orElse(Ending.DROPPED)));
        } else if (unanswered) {
            matters.add(unanswered());
        } else if (!other && ending.filter(end -> end == Ending.FAILED).isPresent()) {
            matters.add(faulty("FAILED", "could not go on", quotes.end()));
        }
        return matters;
    }

    private Matter unanswered() {
        boolean never = !contact.answered();
        Duration waited = waited();
        return matter(
                FindingKind.UNANSWERED,
                List.of(contact.channel(), contact.errand(), never ? "never" : "any more"),
                words.onAtFirst(contact.channel()) + ", nobody answered" + (never ? "" : " any more")
                        + ": the shopper waited " + Words.span(waited) + " and left.",
                "They had come to " + contact.opened().action() + ".",
                waited.toMillis(),
                never ? List.of(quotes.unanswered()) : List.of(quotes.last(), quotes.unanswered()));
    }

    /** From the last thing that the company did, or from the shopper's first word after it. */
    private Duration waited() {
        Moment since = contact.opened().moment();
        boolean waiting = false;
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent) {
                since = waiting ? since : entry.moment();
                waiting = true;
            } else if (entry instanceof MessageReceived
                    || entry instanceof PageShown
                    || entry instanceof RequestAnswered) {
                since = entry.moment();
                waiting = false;
            }
        }
        return since.until(contact.end());
    }

    private Matter dropped(Ending ending) {
        String what = ending == Ending.CLOSED_BY_COMPANY ? "the company ended the contact" : "the connection broke";
        return matter(
                FindingKind.DROPPED,
                List.of(contact.channel(), contact.errand(), what),
                words.onAtFirst(contact.channel()) + ", " + what + " before the shopper was done.",
                "They had come to " + contact.opened().action() + ".",
                1,
                contact.answered() ? List.of(quotes.last()) : List.of(quotes.end()));
    }

    private Matter faulty(String failure, String what, Evidence evidence) {
        return matter(
                FindingKind.FAULTY,
                List.of(contact.channel(), contact.errand(), failure),
                words.onAtFirst(contact.channel()) + ", the company's side " + what + ".",
                "The shopper had come to " + contact.opened().action() + ".",
                1,
                List.of(evidence));
    }

    private Matter matter(
            FindingKind kind, List<String> key, String title, String detail, long weight, List<Evidence> evidence) {
        return new Matter(
                kind,
                key,
                title,
                detail,
                weight,
                evidence,
                List.of(contact.opened().journey()));
    }

    private static String said(Failure failure) {
        return switch (failure) {
            case UNREACHABLE -> "could not be reached";
            case DROPPED -> "broke the connection";
            case NO_ANSWER -> "gave no answer";
            case ERROR_ANSWER -> "answered with an error";
            case UNREADABLE -> "sent an answer that cannot be read";
            case MISSING -> "lacked something that should be there";
            case REFUSED -> "would not let the shopper in";
            case REDIRECTS -> "sent the shopper round in circles";
        };
    }
}
