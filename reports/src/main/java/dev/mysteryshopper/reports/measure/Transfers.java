package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The transfers of a contact: changes of who has it in hand, after it was first answered. Whoever comes back from a hold
 * is no transfer, nor is the notice of a machine while a person has the contact in hand.
 */
final class Transfers {

    private static final Handler NOBODY = new Handler(null, null, null);

    private final ContactLog contact;
    private final List<Transfer> transfers = new ArrayList<>();
    private final Set<String> passedOn = new HashSet<>();
    private Handler current = NOBODY;
    private boolean spoke;
    private boolean answered;

    private Transfers(ContactLog contact) {
        this.contact = contact;
    }

    static List<Transfer> of(ContactLog contact) {
        Transfers transfers = new Transfers(contact);
        for (ContactEntry entry : contact.entries()) {
            if (entry instanceof MessageSent) {
                transfers.spoke = true;
            } else if (entry instanceof MessageReceived message) {
                transfers.heard(message);
            } else if (entry instanceof DeskChanged change) {
                transfers.changed(change);
            }
        }
        return transfers.transfers;
    }

    private void heard(MessageReceived message) {
        Handler speaker = Handler.of(message);
        boolean notice = speaker.isMachine() && !current.isMachine() && !current.isUnknown();
        if (!notice) {
            if (!current.isUnknown() && speaker.isNot(current)) {
                if (answered) {
                    add(current, speaker, null, null, message.moment());
                }
                current = speaker;
            } else {
                current = current.and(speaker);
            }
        }
        // a machine's greeting is no answer yet
        answered |= spoke || !speaker.isMachine();
    }

    private void changed(DeskChanged change) {
        Handler before = change.from() != null && current.desk() == null
                ? new Handler(change.from(), current.by(), current.automated())
                : current;
        Handler after = Handler.after(change);
        if (!before.isUnknown() && !after.isNot(before)) {
            current = before.and(after);
            return;
        }
        boolean first = before.isUnknown() && !answered;
        if (!first && (answered || change.kind() != null)) {
            add(before, after, change.kind(), change.briefed(), change.moment());
        }
        current = after;
    }

    private void add(Handler from, Handler to, @Nullable String kind, @Nullable Boolean briefed, Moment moment) {
        String fromName = from.named(to);
        String toName = to.named(from);
        passedOn.add(fromName);
        transfers.add(new Transfer(
                contact.id(),
                contact.channel(),
                fromName,
                toName,
                kind(from, to, kind, briefed),
                passedOn.contains(toName) && !toName.equals(fromName),
                moment.at(),
                contact.telling(moment)));
    }

    private static TransferKind kind(Handler from, Handler to, @Nullable String word, @Nullable Boolean briefed) {
        TransferKind told = word == null ? TransferKind.UNKNOWN : told(word.toLowerCase(Locale.ROOT));
        if (told != TransferKind.UNKNOWN) {
            return told;
        }
        if (from.isMachine() && to.isPerson()) {
            return TransferKind.HAND_OFF;
        }
        if (isHigher(to.desk()) && !isHigher(from.desk())) {
            return TransferKind.ESCALATION;
        }
        return briefed == null ? TransferKind.UNKNOWN : briefed ? TransferKind.WARM : TransferKind.COLD;
    }

    private static TransferKind told(String word) {
        if (word.contains("cold") || word.contains("blind")) {
            return TransferKind.COLD;
        }
        if (word.contains("warm") || word.contains("attended") || word.contains("consult")) {
            return TransferKind.WARM;
        }
        if (word.contains("escalat")) {
            return TransferKind.ESCALATION;
        }
        return word.contains("hand") || word.contains("bot_to_human") ? TransferKind.HAND_OFF : TransferKind.UNKNOWN;
    }

    /** Whether a desk's name says that it is of a higher tier. */
    static boolean isHigher(@Nullable String desk) {
        String plain = desk == null ? "" : desk.toLowerCase(Locale.ROOT);
        return plain.contains("manager")
                || plain.contains("supervisor")
                || plain.contains("team lead")
                || plain.contains("escalation");
    }
}
