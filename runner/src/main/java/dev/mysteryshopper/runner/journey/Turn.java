package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.ToolFailed;
import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.shopper.Memory;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One customer's turn to the company with one errand: opens the contact, plays the moves, tells how it ended. */
final class Turn implements AutoCloseable {

    private final Journey journey;
    private final Backstage backstage;
    private final Customer customer;
    private final Errand errand;
    private final String channelName;
    private @Nullable Seen seen;
    private @Nullable Contact contact;
    private boolean cutShort;
    private Ending ending = Ending.DONE;
    private String reason = "";

    Turn(Journey journey, Customer customer, Errand errand, String channelName) {
        this.journey = journey;
        this.backstage = journey.backstage();
        this.customer = customer;
        this.errand = errand;
        this.channelName = channelName;
    }

    /** Plays it; the contact is still open then. */
    Played play() {
        backstage.curfew().hold();
        errand.items().forEach(customer.shopper().memory()::remember);
        List<Move> moves = errand.moves().getOrDefault(channelName, List.of());
        ChannelSpec spec = backstage.company().channels().get(channelName);
        Channel channel = backstage.channels().get(channelName);
        if (moves.isEmpty() || spec == null || channel == null) {
            throw new ToolTrouble("\"" + errand.action() + "\" cannot be done on \"" + channelName + "\" at "
                    + backstage.company().name() + "; the check before the play should have refused the step.");
        }
        Set<String> missing = missing(moves, customer.shopper().memory());
        if (!missing.isEmpty()) {
            return notDone("because the " + String.join(" and the ", missing) + " is not known.", ", ");
        }
        Seen seen = new SeenInContact(journey, journey.nextContact());
        this.seen = seen;
        seen.write(new ContactOpened(
                seen.now(),
                seen.journey(),
                seen.contact(),
                channelName,
                spec.kind(),
                customer.name(),
                errand.action(),
                errand.setUp(),
                customer.shopper().patience().toMillis()));
        try {
            return play(seen, channel, moves);
        } catch (CompanyMisbehaved e) {
            return misbehaved(seen, e);
        } catch (RuntimeException e) {
            throw broken(seen, e);
        }
    }

    private Played play(Seen seen, Channel channel, List<Move> moves) {
        Contact contact = channel.open(new Caller(customer.shopper(), seen));
        this.contact = contact;
        contact.begin(errand.action());
        for (Move move : moves) {
            backstage.curfew().hold();
            move.play(new Scene(contact, customer.shopper(), seen, backstage.company(), errand.action(), bearable()));
        }
        backstage.reach().reached();
        seen.write(new GoalReached(seen.now(), seen.journey(), seen.contact(), errand.action()));
        return new Played(customer, errand, channelName, Optional.of(seen.contact()), Optional.empty());
    }

    private Played misbehaved(Seen seen, CompanyMisbehaved e) {
        // a wait that the end of the run cut short says nothing about the company
        if (backstage.curfew().over() || (cutShort && e.failure() == Failure.NO_ANSWER)) {
            throw broken(seen, new CutOff(backstage.curfew().whyItEnds()));
        }
        String message = message(e);
        if (e.failure() == Failure.UNREACHABLE) {
            backstage.reach().inVain(message);
        } else {
            backstage.reach().reached();
        }
        seen.write(new CompanyFailed(seen.now(), seen.journey(), seen.contact(), e.failure(), message));
        keepEvidence(message);
        ending = e.ending();
        reason = message;
        return notDone(message, ": ");
    }

    private Played notDone(String why, String joint) {
        String trouble = customer.name() + " could not " + errand.action() + " on " + channelName + joint + why;
        journey.shortOf(errand.setUp() ? "The journey could not be set up: " + trouble : trouble);
        return new Played(
                customer, errand, channelName, Optional.ofNullable(seen).map(Seen::contact), Optional.of(trouble));
    }

    private RuntimeException broken(Seen seen, RuntimeException e) {
        ending = Ending.BROKEN;
        if (e instanceof CutOff || backstage.curfew().over()) {
            reason = backstage.curfew().whyItEnds();
            journey.ends(JourneyOutcome.CUT_OFF, reason);
            return new CutOff(reason);
        }
        reason = e instanceof ToolTrouble ? message(e) : e.getClass().getSimpleName() + ": " + message(e);
        seen.write(new ToolFailed(seen.now(), seen.journey(), seen.contact(), reason));
        journey.ends(JourneyOutcome.BROKEN, reason);
        return e instanceof ToolTrouble ? e : new ToolTrouble(reason, e);
    }

    /** Keeps what shows that something did not hold. */
    void keepEvidence(String why) {
        if (contact != null) {
            contact.keepEvidence(why);
        }
    }

    /** Leaves, and tells how it ended. */
    @Override
    public void close() {
        if (contact != null) {
            contact.close();
        }
        if (seen != null) {
            seen.write(new ContactClosed(seen.now(), seen.journey(), seen.contact(), ending, reason));
        }
    }

    private Duration bearable() {
        Duration patience = customer.shopper().patience();
        Duration left = backstage.curfew().left();
        cutShort = left.compareTo(patience) < 0;
        return cutShort ? left : patience;
    }

    /** The items that moves need, that are not known, and that no earlier move learns. */
    private static Set<String> missing(List<Move> moves, Memory memory) {
        Set<String> learned = new HashSet<>();
        Set<String> missing = new TreeSet<>();
        for (Move move : moves) {
            for (String item : move.needs()) {
                if (!learned.contains(item) && memory.recall(item).isEmpty()) {
                    missing.add(item);
                }
            }
            learned.addAll(move.learns());
        }
        return missing;
    }

    private static String message(RuntimeException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
