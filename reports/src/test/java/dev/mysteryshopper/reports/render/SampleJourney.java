package dev.mysteryshopper.reports.render;

import dev.mysteryshopper.reports.conversation.Resolution;
import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.CompanyFailed;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.EvidenceKept;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.journal.ToolFailed;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Deflection;
import dev.mysteryshopper.reports.measure.Hold;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.Question;
import dev.mysteryshopper.reports.measure.Source;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.TransferKind;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plays a journey on paper: writes its entries, and by hand the result that the measures would come to. */
public final class SampleJourney {

    private final JourneyStarted started;
    private final List<JourneyEntry> entries = new ArrayList<>();
    private final List<ContactResult> contacts = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<ExpectationChecked> expectations = new ArrayList<>();
    private final List<Deflection> deflections = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final Set<String> desks = new LinkedHashSet<>();
    private Optional<JourneyFinished> finished = Optional.empty();
    private Optional<ContactOpened> open = Optional.empty();
    private Duration now;
    private int step;
    private int stepLine;
    private String unmet = "";

    public SampleJourney(String id, String name, String feature, String file, int line, String... tags) {
        this(id, name, feature, file, line, List.of(), tags);
    }

    public SampleJourney(
            String id, String name, String feature, String file, int line, List<String> cells, String... tags) {
        now = Duration.ofSeconds(line);
        stepLine = line;
        String topic = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
        started = new JourneyStarted(moment(), id, name, feature, file, line, topic, List.of(tags), "", cells);
        entries.add(started);
    }

    public SampleJourney later(long millis) {
        now = now.plusMillis(millis);
        return this;
    }

    public SampleJourney step(String keyword, String text) {
        step++;
        stepLine++;
        entries.add(new StepStarted(moment(), id(), step, keyword, text, stepLine));
        return this;
    }

    public SampleJourney passed() {
        return ended(StepOutcome.PASSED, "");
    }

    public SampleJourney ended(StepOutcome outcome, String message) {
        entries.add(new StepFinished(moment(), id(), step, outcome, message));
        return this;
    }

    public SampleJourney opens(String channel, String kind, String action) {
        String contact = id() + "-c" + (contacts.size() + 1);
        ContactOpened opened =
                new ContactOpened(moment(), id(), contact, channel, kind, "Dana", action, false, 120_000);
        entries.add(opened);
        open = Optional.of(opened);
        desks.clear();
        return this;
    }

    public SampleJourney says(String text, String... told) {
        entries.add(new MessageSent(moment(), id(), contact(), text, List.of(told)));
        return later(40);
    }

    public SampleJourney hears(@Nullable String by, @Nullable String desk, boolean bot, String text) {
        entries.add(new MessageReceived(moment(), id(), contact(), text, by, desk, bot));
        if (desk != null) {
            desks.add(desk);
        }
        return later(60);
    }

    public SampleJourney fills(String field, String text) {
        entries.add(new FieldFilled(moment(), id(), contact(), field, text, List.of()));
        return later(20);
    }

    public SampleJourney page(String url, String title, long millis) {
        later(millis);
        entries.add(new PageShown(moment(), id(), contact(), url, title, millis * 1_000_000));
        waits.add(new Wait(contact(), channel(), WaitKind.PAGE, at(), Duration.ofMillis(millis), true));
        return later(30);
    }

    public SampleJourney request(String method, String url, String body, int status, String answer, long millis) {
        later(millis);
        entries.add(new RequestAnswered(
                moment(),
                id(),
                contact(),
                method,
                url,
                body,
                status,
                "application/json",
                answer,
                millis * 1_000_000,
                List.of()));
        waits.add(new Wait(contact(), channel(), WaitKind.REQUEST, at(), Duration.ofMillis(millis), true));
        return later(5);
    }

    public SampleJourney queued(String desk, int position, long millis) {
        entries.add(new Queued(moment(), id(), contact(), desk, position));
        waits.add(new Wait(contact(), channel(), WaitKind.QUEUE, at(), Duration.ofMillis(millis), true));
        return later(millis);
    }

    public SampleJourney held(String text, long millis) {
        entries.add(new Held(moment(), id(), contact(), text));
        waits.add(new Wait(contact(), channel(), WaitKind.HOLD, at(), Duration.ofMillis(millis), true));
        holds.add(new Hold(contact(), channel(), at(), Duration.ofMillis(millis), true, Optional.empty()));
        later(millis);
        entries.add(new Resumed(moment(), id(), contact(), "Thanks for waiting."));
        return this;
    }

    public SampleJourney desk(@Nullable String from, String to, String by, boolean bot, @Nullable String kind) {
        entries.add(new DeskChanged(moment(), id(), contact(), from, to, by, bot, kind, null));
        if (from != null) {
            transfers.add(new Transfer(
                    contact(),
                    channel(),
                    from,
                    to,
                    kind == null ? TransferKind.UNKNOWN : TransferKind.HAND_OFF,
                    false,
                    at(),
                    Optional.empty()));
        }
        desks.add(to);
        return later(10);
    }

    public SampleJourney asked(String item, String quote, String by, String desk, boolean retell) {
        entries.add(new AskedFor(moment(), id(), contact(), item, false, quote, by, desk));
        questions.add(new Question(
                contact(), channel(), "Dana", item, false, retell, quote, by, desk, at(), OptionalInt.empty()));
        return later(1);
    }

    /** What was said last promises something for the end of the next day. */
    public SampleJourney promised(String what, Promise.Standing standing) {
        promises.add(new Promise(
                contact(), channel(), what, "P1D", at(), at().plus(Duration.ofDays(1)), standing, new Source(0, what)));
        return this;
    }

    public SampleJourney sentTo(String to) {
        deflections.add(new Deflection(contact(), channel(), to, at(), Optional.empty()));
        return this;
    }

    public SampleJourney states(String fact, String type, String subject, String text, String normal, String quote) {
        entries.add(new ValueRead(moment(), id(), contact(), fact, type, subject, text, quote, ".fact", null, null));
        statements.add(new Statement(
                id(), contact(), channel(), fact, type, subject, text, normal, quote, ".fact", null, null, at()));
        return this;
    }

    public SampleJourney picture(String path, String why) {
        entries.add(new EvidenceKept(moment(), id(), contact(), "image/png", path, why));
        return this;
    }

    public SampleJourney goal(String action) {
        entries.add(new GoalReached(moment(), id(), contact(), action));
        return this;
    }

    public SampleJourney companyFailed(Failure failure, String message) {
        entries.add(new CompanyFailed(moment(), id(), contact(), failure, message));
        return this;
    }

    public SampleJourney toolFailed(String message) {
        entries.add(new ToolFailed(moment(), id(), contact(), message));
        return this;
    }

    public SampleJourney leaves(Ending ending, String reason) {
        ContactOpened opened = open.orElseThrow();
        entries.add(new ContactClosed(moment(), id(), contact(), ending, reason));
        contacts.add(new ContactResult(
                contact(),
                opened.channel(),
                opened.shopper(),
                opened.action(),
                false,
                opened.moment().at(),
                opened.moment().until(moment()),
                ending,
                ending != Ending.GAVE_UP,
                List.copyOf(desks)));
        open = Optional.empty();
        return this;
    }

    public SampleJourney expects(String keyword, String text, boolean met, String expected, String found) {
        step(keyword, text);
        ExpectationChecked checked = new ExpectationChecked(moment(), id(), step, text, met, expected, found);
        entries.add(checked);
        expectations.add(checked);
        if (!met) {
            unmet = unmet + (unmet.isEmpty() ? "" : "\n") + text + ": found " + found;
        }
        return ended(met ? StepOutcome.PASSED : StepOutcome.UNMET, met ? "" : "found " + found);
    }

    public SampleJourney finishes(JourneyOutcome outcome, String message) {
        JourneyFinished end = new JourneyFinished(moment(), id(), outcome, message.isEmpty() ? unmet : message);
        entries.add(end);
        finished = Optional.of(end);
        return this;
    }

    public JourneyResult result() {
        open.ifPresent(opened -> leaves(Ending.BROKEN, ""));
        return new JourneyResult(
                started,
                finished,
                started.moment().until(moment()),
                contacts,
                transfers,
                waits,
                questions,
                statements,
                expectations,
                deflections,
                holds,
                promises,
                deflections.isEmpty() ? Optional.empty() : Optional.of(Resolution.UNRESOLVED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public JourneyLog log() {
        return new JourneyLog(id(), entries);
    }

    public String id() {
        return started.journey();
    }

    public String contact() {
        return open.orElseThrow().contact();
    }

    public Instant at() {
        return moment().at();
    }

    private String channel() {
        return open.orElseThrow().channel();
    }

    private Moment moment() {
        return new Moment(SampleRun.BEGAN.plus(now), now.toNanos());
    }
}
