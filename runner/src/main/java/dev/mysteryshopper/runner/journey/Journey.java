package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.runner.shopper.Shoppers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A journey that is being played. Steps are played by one thread after the other; what is seen may be written by any
 * thread.
 */
public final class Journey {

    private final String id;
    private final Backstage backstage;
    private final Cast cast;
    private final Stage stage;
    private final List<JourneyEntry> entries = new ArrayList<>();
    private final List<Played> errands = new ArrayList<>();
    private final List<String> shortfalls = new ArrayList<>();
    private final AtomicInteger contacts = new AtomicInteger();
    private JourneyOutcome outcome = JourneyOutcome.MET;
    private int step;
    private String stepText = "";
    private int stepBegan;

    /**
     * A journey of which nothing has been played.
     *
     * @param id its id, unique in the run
     * @param backstage what it shares with the other journeys of the run
     */
    public Journey(String id, Backstage backstage) {
        this.id = id;
        this.backstage = backstage;
        this.cast = new Cast(new Shoppers(backstage.company().background(), backstage.seed(), id));
        this.stage = new Stage(this);
    }

    /** Its id, unique in the run. */
    public String id() {
        return id;
    }

    /** What it shares with the other journeys of the run. */
    public Backstage backstage() {
        return backstage;
    }

    /** Who takes part in it. */
    public Cast cast() {
        return cast;
    }

    /** Where its shoppers turn to the company. */
    public Stage stage() {
        return stage;
    }

    /** Writes an entry into the journal. */
    public void write(JourneyEntry entry) {
        JourneyEntry written = backstage.journal().append(entry);
        synchronized (entries) {
            entries.add(written);
        }
    }

    /** Keeps in mind what became of errands that a step sent shoppers on. */
    public void went(List<Played> played) {
        errands.addAll(played);
    }

    /** What became of the errands that steps sent shoppers on, in order; what a Then looked up is not among them. */
    public List<Played> errands() {
        return List.copyOf(errands);
    }

    /** All that was written so far, in the order of its moments. */
    public JourneyLog log() {
        List<JourneyEntry> all;
        synchronized (entries) {
            all = new ArrayList<>(entries);
        }
        return JourneyLog.of(id, all);
    }

    /** What the company stated so far, in order. */
    public List<Statement> statements() {
        return backstage.measures().statements(log());
    }

    /** What it came to so far: the same measures as in the reports. */
    public JourneyResult soFar() {
        return backstage.measures().result(log());
    }

    /**
     * The next step begins.
     *
     * @param text its sentence
     * @return its number, from 1
     */
    public int beginStep(String text) {
        stepText = text;
        stepBegan = shortfalls().size();
        return ++step;
    }

    /** Number of the step that is being played, from 1; 0 before the first. */
    public int step() {
        return step;
    }

    /** Whether something was not met in the step that is being played. */
    public boolean stepUnmet() {
        return shortfalls().size() > stepBegan;
    }

    /** All that was not met in the step that is being played, a line each; empty if nothing. */
    public String stepShortfall() {
        List<String> all = shortfalls();
        return String.join("\n", all.subList(stepBegan, all.size()));
    }

    /**
     * Something that was demanded was checked.
     *
     * @param met whether it held
     * @param expected what was demanded, in words
     * @param found what was seen, in words, with quotes
     */
    public void checked(boolean met, String expected, String found) {
        write(new ExpectationChecked(backstage.clock().now(), id, step, stepText, met, expected, found));
        if (!met) {
            shortOf(stepText + ": expected " + expected + ", found " + found);
            stage.keepEvidence("Expected " + expected + ", found " + found);
        }
    }

    /** The journey fell short in the step that is being played, but goes on. */
    public void shortOf(String why) {
        synchronized (shortfalls) {
            shortfalls.add(why);
            if (outcome == JourneyOutcome.MET) {
                outcome = JourneyOutcome.FELL_SHORT;
            }
        }
    }

    /** Our own side failed, or the run was cut off: the journey ends here. */
    public void ends(JourneyOutcome how, String why) {
        synchronized (shortfalls) {
            if (outcome.tells()) {
                outcome = how;
                shortfalls.add(why);
            }
        }
    }

    /** How it ended, or would end now. */
    public JourneyOutcome outcome() {
        synchronized (shortfalls) {
            return outcome;
        }
    }

    /** All that was not met or went wrong so far, in order; empty if nothing. */
    public List<String> shortfalls() {
        synchronized (shortfalls) {
            return List.copyOf(shortfalls);
        }
    }

    /** A new id for a contact. */
    String nextContact() {
        return id + "/" + contacts.incrementAndGet();
    }
}
