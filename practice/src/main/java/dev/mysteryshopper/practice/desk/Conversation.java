package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Heard.Mood;
import dev.mysteryshopper.practice.desk.Outcome.Done;
import dev.mysteryshopper.practice.desk.Outcome.Missing;
import dev.mysteryshopper.practice.desk.Outcome.Wrong;
import dev.mysteryshopper.practice.fault.Drops;
import dev.mysteryshopper.practice.fault.Silent;
import dev.mysteryshopper.practice.fault.SlowDesk;
import dev.mysteryshopper.practice.shop.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One customer's conversation, from the bot's greeting to the end. Says what the company does about each message; the
 * caller does the steps and sees to their pace. Used by one thread at a time.
 */
public final class Conversation {
    private static final int LONGEST_CASE = 2_000;
    private static final int MOST_FAILURES = 3;

    private final Company company;
    private final Notes notes;
    private final Floor floor;
    private final StringBuilder theCase = new StringBuilder();
    private Optional<Wish> wish = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Wish> lastQuestion = Optional.empty();
    private int failures;
    private boolean numberGiven;
    private boolean over;

    Conversation(Company company, String name, String email) {
        this.company = company;
        this.notes = new Notes(name, email);
        this.floor = new Floor(company, notes);
    }

    /** Who answers now. */
    public Agent agent() {
        return floor.agent();
    }

    /** What the company does about a message: nothing, when the conversation is over or the message empty. */
    public List<Step> hear(String text) {
        List<Step> steps = new ArrayList<>();
        if (over || text.isBlank()) {
            return steps;
        }
        if (theCase.length() < LONGEST_CASE) {
            theCase.append(text, 0, Math.min(text.length(), LONGEST_CASE)).append('\n');
        }
        Heard heard = company.listener().listen(text);
        Optional<Wish> wanted = newWish(heard).or(() -> sameQuestion(heard));
        boolean question = wanted.filter(Wish::isQuestion).isPresent();
        boolean news = tellsSomething(heard);
        numberGiven = numberGiven || heard.orderNumber().isPresent();
        notes.add(heard, asked, question);
        if (isTracking(wanted) && company.faults().has(Silent.class)) {
            over = true;
            return steps;
        }
        answer(steps, heard, wanted, news);
        return List.copyOf(steps);
    }

    private void answer(List<Step> steps, Heard heard, Optional<Wish> wanted, boolean news) {
        boolean toManager = heard.asksForAManager() && agent().desk() != Desk.MANAGER;
        if (toManager) {
            floor.escalate(steps, theCase());
        }
        if (wanted.filter(Wish::isQuestion).isPresent()) {
            question(steps, heard, wanted.get());
        } else if (wanted.isPresent()) {
            wish = wanted;
            proceed(steps, heard);
        } else if (wish.isPresent() && (news || toManager || !isLeaving(heard))) {
            if (news || toManager) {
                proceed(steps, heard);
            } else {
                notUnderstood(steps);
            }
        } else if (asked.equals(Optional.of(Asked.ORDER_NUMBER))
                && notes.orderNumber().isPresent()) {
            ask(steps, "Thank you. ", Asked.TOPIC);
        } else if (heard.orderNumber().isPresent() && !isLeaving(heard) && !toManager) {
            ask(steps, "", Asked.TOPIC);
        } else if (isLeaving(heard)) {
            end(steps, goodbye(heard), "resolved");
        } else if (toManager && wasForgotten(heard)) {
            ask(steps, "", Asked.ORDER_NUMBER);
        } else if (theCase.indexOf("\n") == theCase.length() - 1 || heard.mood() != Mood.PLAIN || toManager) {
            ask(steps, "", Asked.TOPIC);
        } else {
            notUnderstood(steps);
        }
    }

    /** What is wanted now and was not wanted before. A free answer to a question of ours is not searched for wishes. */
    private Optional<Wish> newWish(Heard heard) {
        return heard.wish()
                .filter(said -> !asksWhy() || (said.isQuestion() && heard.text().contains("?")));
    }

    /** "And the toaster?" asks of the toaster what was asked before. */
    private Optional<Wish> sameQuestion(Heard heard) {
        return wish.isEmpty() && !heard.wanted().isEmpty() && heard.text().contains("?")
                ? lastQuestion
                : Optional.empty();
    }

    private boolean asksWhy() {
        return asked.filter(what -> what == Asked.REASON || what == Asked.PROBLEM)
                .isPresent();
    }

    private static boolean isTracking(Optional<Wish> wanted) {
        return wanted.filter(said -> said == Wish.TRACK).isPresent();
    }

    /** Whether the message brings us on. */
    private boolean tellsSomething(Heard heard) {
        return heard.orderNumber().isPresent()
                || heard.email().isPresent()
                || !heard.wanted().isEmpty()
                || heard.quantity().isPresent()
                || heard.shipping().isPresent()
                || heard.reason().isPresent()
                || (asksWhy() && !isLeaving(heard));
    }

    private static boolean isLeaving(Heard heard) {
        return heard.mood() == Mood.THANKS || heard.mood() == Mood.NO;
    }

    private static String goodbye(Heard heard) {
        return heard.mood() == Mood.NO ? "All right. Have a good day!" : "You're welcome. Have a good day!";
    }

    private boolean wasForgotten(Heard heard) {
        return notes.orderNumber().isEmpty()
                && (numberGiven || heard.orderNumber().isPresent());
    }

    private void question(List<Step> steps, Heard heard, Wish question) {
        Optional<Product> product = heard.wanted().stream()
                .map(Wanted::product)
                .findFirst()
                .or(() -> notes.mentioned().stream().findFirst());
        if (question == Wish.PRICE && agent().automated()) {
            floor.passOn(steps, question.desk(), question, theCase());
        }
        if (Questions.needsAProduct(question) && product.isEmpty()) {
            wish = Optional.of(question);
            ask(steps, "", Asked.PRODUCT);
            return;
        }
        lastQuestion = Optional.of(question);
        failures = 0;
        String text = pick(company.questions().answer(question, heard, product));
        if (question == Wish.INVOICE) {
            end(steps, text, "deflected");
            return;
        }
        if (wish.filter(Wish::isQuestion).isPresent()) {
            wish = Optional.empty();
            asked = Optional.empty();
        }
        Optional<Asked> stillAsked = wish.isPresent() ? asked : Optional.empty();
        floor.say(
                steps,
                stillAsked.map(what -> text + " And to go on: " + asking(what)).orElse(text));
    }

    /** Goes on with what is wanted, as far as what is known allows. */
    private void proceed(List<Step> steps, Heard heard) {
        Wish now = wish.orElseThrow();
        if (now.isQuestion()) {
            question(steps, heard, now);
            return;
        }
        if (now == Wish.HUMAN) {
            wish = Optional.empty();
            if (agent().automated()) {
                floor.passOn(steps, Desk.SALES, now, theCase());
            }
            ask(steps, "", Asked.TOPIC);
            return;
        }
        if (now == Wish.CLAIM && agent().automated() && notes.orderNumber().isEmpty()) {
            ask(steps, "I'm sorry to hear that. ", Asked.ORDER_NUMBER);
            return;
        }
        if (now != Wish.TRACK && agent().desk() != now.desk() && agent().desk() != Desk.MANAGER) {
            floor.passOn(steps, now.desk(), now, theCase());
        }
        if (now == Wish.ORDER
                && notes.shipping().isPresent()
                && company.faults().has(Drops.class)) {
            over = true;
            steps.add(new Step.Break());
            return;
        }
        attempt(steps, now);
    }

    private void attempt(List<Step> steps, Wish now) {
        Outcome outcome = company.errand(now).attempt(notes, agent());
        if (outcome instanceof Missing missing) {
            failures = 0;
            ask(steps, "", missing.what());
        } else if (outcome instanceof Wrong wrong) {
            failures++;
            if (failures >= MOST_FAILURES) {
                end(steps, wrong.text() + " Please call us, then we look at it together.", "deflected");
            } else {
                ask(steps, wrong.text() + " ", wrong.what());
            }
        } else if (outcome instanceof Done done) {
            if (now == Wish.CANCEL && agent().desk() == Desk.ORDERS) {
                company.faults().find(SlowDesk.class).ifPresent(slow -> floor.hold(steps, slow.hold()));
            }
            floor.say(
                    steps,
                    pick(done.ways())
                            + pick(List.of(" Is there anything else?", "", " Can I do anything else for you?")));
            steps.addAll(done.after());
            notes.errandDone();
            wish = Optional.empty();
            asked = Optional.empty();
            failures = 0;
        }
    }

    private void notUnderstood(List<Step> steps) {
        failures++;
        if (failures >= MOST_FAILURES && agent().automated()) {
            failures = 0;
            floor.passOn(steps, Desk.SALES, Wish.HUMAN, theCase());
            ask(steps, "", asked.orElse(Asked.TOPIC));
        } else if (failures >= MOST_FAILURES) {
            end(steps, "I'm sorry, I don't think I can help you here. Please call us.", "deflected");
        } else {
            ask(steps, "I'm sorry, I did not understand that. ", asked.orElse(Asked.TOPIC));
        }
    }

    private void ask(List<Step> steps, String first, Asked what) {
        asked = Optional.of(what);
        floor.say(steps, first + asking(what));
    }

    private String asking(Asked what) {
        return company.wording().ask(agent(), theCase(), what, wish.orElse(Wish.HUMAN));
    }

    private void end(List<Step> steps, String text, String reason) {
        over = true;
        floor.say(steps, text);
        steps.add(new Step.Close(reason));
    }

    private String pick(List<String> ways) {
        return company.wording().pick(agent(), theCase(), ways);
    }

    private String theCase() {
        return theCase.toString();
    }
}
