package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactEntry;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.reports.journal.ToolFailed;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.reports.render.internal.Turn.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says an entry in words. */
final class Wording {

    /** Longest text that is shown of one message or body, in characters; the journal and the evidence hold the rest. */
    private static final int LONGEST_TEXT = 4_000;

    private final Map<String, ContactResult> contacts = new HashMap<>();
    private final Set<String> retold = new HashSet<>();

    Wording(JourneyResult result) {
        result.contacts().forEach(contact -> contacts.put(contact.contact(), contact));
        result.questions().stream()
                .filter(question -> question.retell() && !question.identity())
                .map(Wording::key)
                .forEach(retold::add);
    }

    Turn of(ExpectationChecked e) {
        String more = "Expected: " + text(e.expected()) + "\nFound: " + text(e.found());
        return new Turn(e.met() ? Kind.MET : Kind.UNMET, e.moment().at(), "", "", CleanText.line(e.text()), more);
    }

    Turn of(ContactEntry entry) {
        if (entry instanceof ContactOpened e) {
            String came = e.shopper() + " turns to " + e.channel() + " to " + e.action();
            return turn(e, Kind.CONTACT, "", e.setUp() ? came + " (set-up: not measured)" : came, "");
        } else if (entry instanceof MessageSent e) {
            return turn(e, Kind.SHOPPER, shopper(e), e.text(), "");
        } else if (entry instanceof MessageReceived e) {
            return turn(e, Kind.COMPANY, speaker(e), e.text(), "");
        } else if (entry instanceof FieldFilled e) {
            return turn(e, Kind.DEED, shopper(e), "fills in " + e.field() + ": " + e.text(), "");
        } else if (entry instanceof PageShown e) {
            return turn(
                    e, Kind.PAGE, channel(e), "shows " + quoted(e.title()) + " after " + took(e.tookNanos()), e.url());
        } else if (entry instanceof RequestAnswered e) {
            return turn(e, Kind.REQUEST, shopper(e), request(e), bodies(e));
        } else if (entry instanceof Queued e) {
            return turn(e, Kind.NOTE, "", queued(e), "");
        } else if (entry instanceof Held e) {
            return turn(e, Kind.NOTE, "", "put on hold" + colon(e.text()), "");
        } else if (entry instanceof Resumed e) {
            return turn(e, Kind.NOTE, "", "back from hold" + colon(e.text()), "");
        } else if (entry instanceof DeskChanged e) {
            return turn(e, Kind.NOTE, "", changed(e), "");
        } else if (entry instanceof EventLogged e) {
            return turn(e, Kind.NOTE, e.desk(), e.status().isBlank() ? "has it in hand" : e.status(), "");
        } else if (entry instanceof AskedFor e) {
            boolean again = retold.contains(
                    e.contact() + '\n' + e.item() + '\n' + e.moment().at());
            String asked = e.identity() ? "asks, to know who it is, for: " + e.item() : "asks for: " + e.item();
            return turn(
                    e,
                    again ? Kind.RETELL : Kind.ASKED,
                    place(e.by(), e.desk()),
                    again ? asked + " - again" : asked,
                    "");
        } else if (entry instanceof ValueRead e) {
            String quote = e.quote().strip().equals(e.text().strip()) ? "" : e.quote();
            return turn(
                    e, Kind.STATED, place(e.by(), e.desk()), e.fact() + " of " + e.subject() + ": " + e.text(), quote);
        } else if (entry instanceof EvidenceKept e) {
            return turn(e, Kind.PICTURE, "", e.why(), e.path());
        } else if (entry instanceof GoalReached e) {
            return turn(e, Kind.GOAL, "", "goal reached: " + e.action(), "");
        } else if (entry instanceof CompanyFailed e) {
            return turn(e, Kind.TROUBLE, channel(e), Words.of(e.failure()) + colon(e.message()), "");
        } else if (entry instanceof ToolFailed e) {
            return turn(e, Kind.TROUBLE, "", "our own side failed" + colon(e.message()), "");
        } else if (entry instanceof ContactClosed e) {
            String why = e.ending() == Ending.DONE ? "" : ": " + Words.of(e.ending());
            return turn(e, Kind.CONTACT, "", shopper(e) + " leaves " + channel(e) + why + dash(e.reason()), "");
        }
        throw new IllegalStateException("No words for " + entry.getClass().getName());
    }

    private static Turn turn(ContactEntry e, Kind kind, String who, String text, String more) {
        return new Turn(kind, e.moment().at(), e.contact(), CleanText.name(who), text(text), text(more));
    }

    private static String text(String text) {
        return CleanText.clip(CleanText.lines(text).strip(), LONGEST_TEXT);
    }

    private String shopper(ContactEntry entry) {
        ContactResult contact = contacts.get(entry.contact());
        return contact == null ? "Shopper" : contact.shopper();
    }

    private String channel(ContactEntry entry) {
        ContactResult contact = contacts.get(entry.contact());
        return contact == null ? "the contact" : contact.channel();
    }

    private String speaker(MessageReceived e) {
        String place = place(e.by(), e.desk());
        String who = place.isEmpty() ? channel(e) : place;
        return Boolean.TRUE.equals(e.automated()) ? who + " (bot)" : who;
    }

    /** Who and where: {@code Priya at Returns}; empty if neither is told. */
    private static String place(@Nullable String by, @Nullable String desk) {
        if (by == null || by.isBlank()) {
            return desk == null ? "" : desk;
        }
        return desk == null || desk.isBlank() || desk.equals(by) ? by : by + " at " + desk;
    }

    private static String queued(Queued e) {
        String desk = e.desk();
        String text = desk == null ? "waits in the queue" : "waits in the queue for " + desk;
        return e.position() > 0 ? text + ", place " + e.position() : text;
    }

    private static String changed(DeskChanged e) {
        String to = place(e.by(), e.to());
        String whom = to.isEmpty() ? "somebody else" : to;
        if (Boolean.TRUE.equals(e.automated())) {
            whom += " (bot)";
        }
        if (e.from() == null) {
            return "served by " + whom;
        }
        String kind = e.kind();
        String how = kind == null ? "" : " (" + kind + ")";
        return "passed on from " + e.from() + " to " + whom + how;
    }

    private static String request(RequestAnswered e) {
        return e.method() + " " + e.url() + " → " + e.status() + " in " + took(e.tookNanos());
    }

    private static String bodies(RequestAnswered e) {
        StringBuilder bodies = new StringBuilder();
        if (!e.requestBody().isBlank()) {
            bodies.append(e.requestBody().strip()).append('\n');
        }
        if (!e.responseBody().isBlank()) {
            bodies.append("→ ").append(e.responseBody().strip());
        }
        return bodies.toString().strip();
    }

    private static String took(long nanos) {
        return HumanDuration.of(Duration.ofNanos(nanos));
    }

    private static String quoted(String title) {
        return title.isBlank() ? "a page without a title" : "“" + CleanText.line(title) + "”";
    }

    private static String colon(String text) {
        return text.isBlank() ? "" : ": " + text;
    }

    private static String dash(String text) {
        return text.isBlank() ? "" : " - " + text;
    }

    private static String key(Question question) {
        return question.contact() + '\n' + question.item() + '\n' + question.at();
    }
}
