package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.shop.Shop;
import java.util.EnumMap;
import java.util.Map;

/** Everybody who answers customers, with what they know and can do. Safe for use by many threads. */
public final class Company {
    private final FaultSet faults;
    private final Roster roster;
    private final Listener listener;
    private final Wording wording;
    private final Questions questions;
    private final Map<Wish, Errand> errands = new EnumMap<>(Wish.class);

    /** @param seed the same seed gives the same company */
    public Company(Shop shop, FaultSet faults, long seed) {
        Luck luck = new Luck(seed);
        this.faults = faults;
        roster = new Roster(luck);
        listener = new Listener(shop.catalogue());
        wording = new Wording(luck);
        questions = new Questions(new Facts(shop.terms(), faults));
        errands.put(Wish.ORDER, new Ordering(shop.orders()));
        errands.put(Wish.CANCEL, new Cancelling(shop.orders(), faults));
        errands.put(Wish.RETURN, new GivingBack(shop.orders(), shop.returns(), faults));
        errands.put(Wish.CLAIM, new Claiming(shop.orders(), shop.claims()));
        errands.put(Wish.TRACK, new Tracking(shop.orders()));
    }

    /**
     * Begins a conversation.
     *
     * @param name of the customer; empty when it is not known
     * @param email of the customer; empty when it is not known
     */
    public Conversation talkTo(String name, String email) {
        return new Conversation(this, name, email);
    }

    FaultSet faults() {
        return faults;
    }

    Roster roster() {
        return roster;
    }

    Listener listener() {
        return listener;
    }

    Wording wording() {
        return wording;
    }

    Questions questions() {
        return questions;
    }

    Errand errand(Wish wish) {
        Errand errand = errands.get(wish);
        if (errand == null) {
            throw new IllegalArgumentException(wish + " is nothing to be done");
        }
        return errand;
    }
}
