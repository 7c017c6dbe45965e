package dev.mysteryshopper.reports.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Waits beyond the company's limits. A queue or a hold that was too long is not named once more as a reply that was too
 * late, if that is all that made it late; a wait in vain is the matter of a contact that nobody answered.
 */
final class SlowMatters {

    private static final Map<WaitKind, String> WHAT = Map.of(
            WaitKind.QUEUE, "the queue",
            WaitKind.FIRST_AUTOMATED_REPLY, "the first automatic reply",
            WaitKind.FIRST_REPLY, "the first reply",
            WaitKind.REPLY, "a reply",
            WaitKind.HOLD, "time on hold",
            WaitKind.PAGE, "a page",
            WaitKind.REQUEST, "an answer");

    private final ContactLog contact;
    private final List<Wait> waits;
    private final Limits limits;
    private final Words words;
    private final List<Matter> matters = new ArrayList<>();
    private final List<Wait> slow = new ArrayList<>();

    private SlowMatters(ContactLog contact, List<Wait> waits, Limits limits, Words words) {
        this.contact = contact;
        this.waits = waits;
        this.limits = limits;
        this.words = words;
    }

    static List<Matter> of(ContactLog contact, List<Wait> waits, Limits limits, Words words) {
        if (limits.noWaits()) {
            return List.of();
        }
        List<Wait> ended = waits.stream()
                .filter(wait -> wait.contact().equals(contact.id()) && wait.ended())
                .toList();
        SlowMatters slow = new SlowMatters(contact, ended, limits, words);
        slow.hold();
        slow.longest(WaitKind.QUEUE);
        slow.longest(WaitKind.FIRST_AUTOMATED_REPLY);
        boolean first = slow.longest(WaitKind.FIRST_REPLY);
        if (!first) {
            slow.longest(WaitKind.REPLY);
        }
        slow.longest(WaitKind.PAGE);
        slow.longest(WaitKind.REQUEST);
        return slow.matters;
    }

    /** Time on hold is counted together: three holds of half a minute are a minute and a half. */
    private void hold() {
        Optional<Duration> limit = limits.of(WaitKind.HOLD);
        List<Wait> holds =
                waits.stream().filter(wait -> wait.kind() == WaitKind.HOLD).toList();
        Duration sum = holds.stream().map(Wait::lasted).reduce(Duration.ZERO, Duration::plus);
        if (limit.isPresent() && sum.compareTo(limit.get()) > 0) {
            slow.addAll(holds);
            add(WaitKind.HOLD, holds.get(0), sum, limit.get());
        }
    }

    private boolean longest(WaitKind kind) {
        Optional<Duration> limit = limits.of(kind);
        if (limit.isEmpty()) {
            return false;
        }
        Wait longest = null;
        for (Wait wait : waits) {
            if (wait.kind() == kind
                    && unexplained(wait).compareTo(limit.get()) > 0
                    && (longest == null || wait.lasted().compareTo(longest.lasted()) > 0)) {
                longest = wait;
            }
        }
        if (longest == null) {
            return false;
        }
        if (kind == WaitKind.QUEUE) {
            slow.add(longest);
        }
        add(kind, longest, longest.lasted(), limit.get());
        return true;
    }

    private Duration unexplained(Wait wait) {
        Duration rest = wait.lasted();
        for (Wait named : slow) {
            Instant from = named.began().isAfter(wait.began()) ? named.began() : wait.began();
            Instant to = end(named).isBefore(end(wait)) ? end(named) : end(wait);
            rest = from.isBefore(to) ? rest.minus(Duration.between(from, to)) : rest;
        }
        return rest;
    }

    private static Instant end(Wait wait) {
        return wait.began().plus(wait.lasted());
    }

    private void add(WaitKind kind, Wait wait, Duration lasted, Duration limit) {
        matters.add(new Matter(
                FindingKind.SLOW,
                List.of(contact.channel(), kind.name()),
                words.onAtFirst(contact.channel()) + ", " + WHAT.get(kind) + " took " + Words.span(lasted)
                        + "; the limit is " + Words.span(limit) + ".",
                "",
                lasted.toMillis(),
                List.of(new Quotes(contact).around(end(wait))),
                List.of(contact.opened().journey())));
    }
}
