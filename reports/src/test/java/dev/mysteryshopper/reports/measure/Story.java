package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.ChannelUsed;
import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.EventLogged;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journey as a test tells it: each call adds an entry, at so many seconds after nine o'clock. */
public final class Story {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final String journey;
    private final List<JourneyEntry> entries = new ArrayList<>();
    private String contact = "";
    private int contacts;
    private @Nullable String by;
    private @Nullable String desk;
    private @Nullable Boolean automated;

    public Story(String journey) {
        this.journey = journey;
        entries.add(new JourneyStarted(
                at(0), journey, "Story " + journey, "Stories", "stories.feature", 3, "", List.of(), "", List.of()));
    }

    /** Another attempt at a journey, begun at so many seconds. */
    public Story(double at, String first, int attempt) {
        this.journey = first + "#" + attempt;
        entries.add(new JourneyStarted(
                at(at),
                journey,
                "Story " + first,
                "Stories",
                "stories.feature",
                3,
                "",
                List.of(),
                "",
                List.of(),
                first));
    }

    public static Moment at(double seconds) {
        long nanos = Math.round(seconds * 1e9);
        return new Moment(NINE.plusNanos(nanos), nanos);
    }

    public static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    public static RunStarted run(List<PublishedFact> truth, List<Limit> limits) {
        return run(truth, limits, List.of());
    }

    public static RunStarted run(List<PublishedFact> truth, List<Limit> limits, List<Standard> standards) {
        return new RunStarted(
                at(0),
                JournalFormat.VERSION,
                "r1",
                "0.1.0",
                "Practice Shop",
                "en-US",
                "America/Chicago",
                42,
                List.of(
                        new ChannelUsed("web", "browser", "http://localhost/"),
                        new ChannelUsed("chat", "websocket", "ws://localhost/"),
                        new ChannelUsed("api", "http", "http://localhost/api")),
                truth,
                List.of(),
                limits,
                standards,
                Map.of(),
                List.of(),
                null);
    }

    public static RunStarted run() {
        return run(List.of(), List.of());
    }

    public Story opens(double at, String channel, String action) {
        return opens(at, channel, action, "Dana", false);
    }

    public Story setsUp(double at, String channel, String action) {
        return opens(at, channel, action, "Dana", true);
    }

    public Story opens(double at, String channel, String action, String shopper, boolean setUp) {
        contact = journey + "-" + ++contacts;
        by = null;
        desk = null;
        automated = null;
        String kind = channel.equals("web") ? "browser" : channel.equals("chat") ? "websocket" : "http";
        return add(new ContactOpened(at(at), journey, contact, channel, kind, shopper, action, setUp, 10_000));
    }

    public Story says(double at, String text, String... told) {
        return add(new MessageSent(at(at), journey, contact, text, List.of(told)));
    }

    public Story logs(double at, String desk, String status) {
        return add(new EventLogged(at(at), journey, contact, desk, status));
    }

    public Story fills(double at, String field, String text, String... told) {
        return add(new FieldFilled(at(at), journey, contact, field, text, List.of(told)));
    }

    /** Who answers from here on. */
    public Story by(@Nullable String by, @Nullable String desk, @Nullable Boolean automated) {
        this.by = by;
        this.desk = desk;
        this.automated = automated;
        return this;
    }

    public Story hears(double at, String text) {
        return add(new MessageReceived(at(at), journey, contact, text, by, desk, automated));
    }

    public Story desk(double at, @Nullable String from, @Nullable String to, @Nullable String by, boolean automated) {
        return desk(at, from, to, by, automated, null, null);
    }

    public Story desk(
            double at,
            @Nullable String from,
            @Nullable String to,
            @Nullable String by,
            @Nullable Boolean automated,
            @Nullable String kind,
            @Nullable Boolean briefed) {
        by(by, to, automated);
        return add(new DeskChanged(at(at), journey, contact, from, to, by, automated, kind, briefed));
    }

    public Story queues(double at, int position) {
        return add(new Queued(at(at), journey, contact, null, position));
    }

    public Story isHeld(double at) {
        return add(new Held(at(at), journey, contact, "One moment."));
    }

    public Story resumes(double at) {
        return add(new Resumed(at(at), journey, contact, ""));
    }

    public Story isAsked(double at, String item) {
        return add(new AskedFor(at(at), journey, contact, item, false, "Your " + item + "?", by, desk));
    }

    public Story isChecked(double at, String item) {
        return add(new AskedFor(at(at), journey, contact, item, true, "Your " + item + ", please.", by, desk));
    }

    public Story reads(double at, String fact, String type, String subject, String value) {
        return add(new ValueRead(
                at(at), journey, contact, fact, type, subject, value, "It says: " + value, ".it", by, desk));
    }

    public Story isShown(double at, double took) {
        return add(new PageShown(
                at(at),
                journey,
                contact,
                "http://localhost/p",
                "A page",
                seconds(took).toNanos()));
    }

    public Story requests(double at, double took, String... told) {
        return add(new RequestAnswered(
                at(at),
                journey,
                contact,
                "GET",
                "http://localhost/api",
                "",
                200,
                "application/json",
                "{}",
                seconds(took).toNanos(),
                List.of(told)));
    }

    public Story reaches(double at, String action) {
        return add(new GoalReached(at(at), journey, contact, action));
    }

    public Story fails(double at, Failure failure, String message) {
        return add(new CompanyFailed(at(at), journey, contact, failure, message));
    }

    public Story closes(double at, Ending ending) {
        return add(new ContactClosed(at(at), journey, contact, ending, ""));
    }

    public Story checks(double at, boolean met) {
        return add(new ExpectationChecked(at(at), journey, 1, "it is so", met, "so", met ? "so" : "not so"));
    }

    public Story ends(double at, JourneyOutcome outcome) {
        return add(new JourneyFinished(at(at), journey, outcome, ""));
    }

    public List<JourneyEntry> entries() {
        return List.copyOf(entries);
    }

    public JourneyLog log() {
        return JourneyLog.of(journey, entries);
    }

    /** What a run of these came to. */
    public static RunResult played(RunStarted run, Story... stories) {
        RunFold fold = new RunFold(run, SecondOpinion.none());
        for (Story story : stories) {
            fold.take(story.log());
        }
        return fold.result(Optional.empty(), seconds(100), List.of());
    }

    public JourneyResult result() {
        return new Journeys(run()).result(log());
    }

    private Story add(JourneyEntry entry) {
        entries.add(entry);
        return this;
    }
}
