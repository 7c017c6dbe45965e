package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.desk.Step.Kind;
import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.Forgets;
import dev.mysteryshopper.practice.fault.SlowDesk;
import dev.mysteryshopper.practice.fault.TransferLoop;
import java.time.Duration;
import java.util.List;

/** Where in the company a customer is: who answers now, and how they are passed on. Used by one thread at a time. */
final class Floor {
    private final Roster roster;
    private final Wording wording;
    private final FaultSet faults;
    private final Notes notes;
    private Agent agent;
    private String introduction;

    Floor(Company company, Notes notes) {
        this.roster = company.roster();
        this.wording = company.wording();
        this.faults = company.faults();
        this.notes = notes;
        this.agent = roster.bot();
        this.introduction = introduction(agent, notes);
    }

    Agent agent() {
        return agent;
    }

    /** The agent says something, and who they are if they have not yet. */
    void say(List<Step> steps, String text) {
        steps.add(new Step.Say(agent, introduction + text));
        introduction = "";
    }

    /** Puts the customer on hold, after a hello if there has been none. */
    void hold(List<Step> steps, Duration span) {
        if (!introduction.isEmpty()) {
            say(steps, "Let me have a look.");
        }
        steps.add(new Step.Hold(agent, "One moment please, I'm looking into it.", span));
    }

    /** Passes the customer on to the desk for an errand or question. */
    void passOn(List<Step> steps, Desk desk, Wish wish, String theCase) {
        if (agent.automated()) {
            say(
                    steps,
                    wording.pick(
                            agent,
                            theCase,
                            List.of(
                                    "I'll pass you on to our " + desk.label() + " desk.",
                                    "One of my colleagues at the " + desk.label() + " desk takes over now.",
                                    "Let me get somebody from our " + desk.label() + " desk for you.")));
        } else {
            say(
                    steps,
                    wording.pick(
                            agent,
                            theCase,
                            List.of(
                                    "My colleagues at the " + desk.label() + " desk see to that; I'll put you through.",
                                    "For that I'll pass you on to our " + desk.label() + " desk.")));
        }
        boolean loops = desk == Desk.WARRANTY && wish == Wish.CLAIM && faults.has(TransferLoop.class);
        move(steps, desk, wish, theCase, !loops);
        if (loops) {
            goRound(steps, theCase);
        }
    }

    /** Gets the manager. */
    void escalate(List<Step> steps, String theCase) {
        say(steps, "I'll get our manager for you.");
        Agent manager = roster.next(Desk.MANAGER, notes.name(), theCase);
        boolean briefed = !forgetsOnTheWay();
        steps.add(new Step.PassOn(agent, manager, Kind.ESCALATION, briefed));
        join(steps, manager);
    }

    private void goRound(List<Step> steps, String theCase) {
        int rounds = faults.find(TransferLoop.class).map(TransferLoop::rounds).orElse(0);
        for (int round = 1; round <= rounds; round++) {
            say(steps, "I'm sorry, this has to be looked at by our Orders desk first. I'll put you through.");
            move(steps, Desk.ORDERS, Wish.CLAIM, theCase + " round " + round, false);
            say(steps, "Claims are decided at the Warranty desk, not here. I'll pass you back.");
            move(steps, Desk.WARRANTY, Wish.CLAIM, theCase + " back " + round, round == rounds);
        }
    }

    /** @param last whether the customer stays there */
    private void move(List<Step> steps, Desk desk, Wish wish, String theCase, boolean last) {
        Agent next = roster.next(desk, notes.name(), theCase);
        boolean briefed = !(last && desk == Desk.WARRANTY && forgetsOnTheWay());
        Kind kind = agent.automated() ? Kind.HAND_OFF : briefed ? Kind.WARM : Kind.COLD;
        steps.add(new Step.PassOn(agent, next, kind, briefed));
        if (desk == Desk.ORDERS && wish == Wish.CANCEL) {
            faults.find(SlowDesk.class).ifPresent(slow -> queue(steps, slow));
        }
        join(steps, next);
    }

    private static void queue(List<Step> steps, SlowDesk slow) {
        Duration each = slow.queue().dividedBy(slow.firstPosition());
        for (int position = slow.firstPosition(); position >= 1; position--) {
            steps.add(new Step.Queue(Desk.ORDERS, position, each));
        }
    }

    private void join(List<Step> steps, Agent next) {
        steps.add(new Step.Join(next));
        agent = next;
        introduction = introduction(next, notes);
    }

    private boolean forgetsOnTheWay() {
        if (faults.has(Forgets.class) && notes.orderNumber().isPresent()) {
            notes.forgetOrderNumber();
            return true;
        }
        return false;
    }

    private static String introduction(Agent agent, Notes notes) {
        String hello = notes.name().isEmpty() ? "Hello" : "Hello " + notes.name();
        return switch (agent.desk()) {
            case BOT ->
                (notes.name().isEmpty() ? "Hi" : "Hi " + notes.name()) + ", I'm " + agent.name()
                        + ", the shop's assistant. ";
            case MANAGER -> hello + ", this is " + agent.name() + ", the manager. ";
            default ->
                hello + ", this is " + agent.name() + " from " + agent.desk().label() + ". "
                        + notes.orderNumber()
                                .map(number -> "It is about " + number + ", I see. ")
                                .orElse("");
        };
    }
}
