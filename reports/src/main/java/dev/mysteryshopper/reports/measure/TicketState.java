package dev.mysteryshopper.reports.measure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a ticket's status tell of it; English words, and of others nothing. */
enum TicketState {
    /** Nobody has it in hand yet. */
    WAITING,
    /** The company lets it lie. */
    HELD,
    /** Somebody is at work on it. */
    WORKED_ON,
    /** What the customer came for was done. */
    RESOLVED,
    /** It was refused, or given up without being solved. */
    REFUSED,
    /** The customer gave it up. */
    ABANDONED,
    /** Nothing that is known here; "closed" alone, too: it does not say how. */
    UNTOLD;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<String> NOT = List.of("not", "never", "cannot", "can t");
    private static final List<String> HALF =
            List.of("partly", "partially", "almost", "nearly", "to be", "being", "half");
    private static final List<String> SETTLED =
            List.of("resolved", "solved", "completed", "complete", "done", "fixed", "fulfilled", "settled");
    private static final List<String> NO = List.of(
            "unresolved",
            "unsolved",
            "rejected",
            "declined",
            "denied",
            "refused",
            "wont fix",
            "won t fix",
            "will not fix");
    private static final List<String> GIVEN_UP = List.of(
            "abandoned",
            "withdrawn",
            "cancelled by customer",
            "canceled by customer",
            "no response",
            "customer unresponsive",
            "expired");
    private static final List<String> PENDING = List.of(
            "on hold", "hold", "held", "pending", "paused", "suspended", "parked", "waiting", "awaiting", "blocked");
    private static final List<String> CUSTOMER = List.of(
            "customer",
            "customers",
            "client",
            "user",
            "requester",
            "requestor",
            "caller",
            "reporter",
            "more information");
    private static final List<String> NEW = List.of(
            "new",
            "received",
            "registered",
            "logged",
            "created",
            "submitted",
            "queued",
            "in queue",
            "unassigned",
            "not assigned",
            "triage");
    private static final List<String> WORK = List.of(
            "open",
            "opened",
            "reopened",
            "re opened",
            "in progress",
            "in work",
            "assigned",
            "active",
            "working",
            "investigating",
            "started",
            "escalated");

    /** What a status tells. */
    static TicketState of(String status) {
        String words = " "
                + NO_WORD.matcher(status.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
        boolean settled = any(words, SETTLED);
        if (any(words, NO) || (settled && any(words, NOT))) {
            return REFUSED;
        }
        if (any(words, GIVEN_UP)) {
            return ABANDONED;
        }
        if (any(words, PENDING)) {
            // then it is the customer's turn
            return any(words, CUSTOMER) ? WORKED_ON : HELD;
        }
        if (settled) {
            return any(words, HALF) ? WORKED_ON : RESOLVED;
        }
        if (any(words, NEW)) {
            return WAITING;
        }
        return any(words, WORK) ? WORKED_ON : UNTOLD;
    }

    private static boolean any(String words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }
}
