package dev.mysteryshopper.runner.shopper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings shoppers into a journey: with details of their own, what the company file gives every shopper, and patience.
 * The same seed, journey and name give the same shopper; no two journeys share an e-mail address. Immutable.
 */
public final class Shoppers {

    private final Background background;
    private final Details details;

    /**
     * The shoppers of one journey.
     *
     * @param background what the company file gives every shopper
     * @param seed seed of everything random in the run
     * @param journey id of the journey, the same in every run
     */
    public Shoppers(Background background, long seed, String journey) {
        this.background = background;
        this.details = new Details(background, seed, journey);
    }

    /** Somebody with this name and the patience that the company file gives. */
    public Shopper called(String name) {
        return called(name, background.patience());
    }

    /**
     * Somebody with this name.
     *
     * @param patience longest wait for a reply that they bear
     */
    public Shopper called(String name, Duration patience) {
        return shopper(name, false, patience);
    }

    /**
     * A group, called "customer 1", "customer 2" and so on, each with a name and details of their own.
     *
     * @param count how many
     * @param patience longest wait for a reply that each of them bears
     */
    public List<Shopper> group(int count, Duration patience) {
        List<Shopper> group = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            group.add(shopper("customer " + i, true, patience));
        }
        return group;
    }

    private Shopper shopper(String name, boolean inGroup, Duration patience) {
        Memory memory = new Memory(background.forms());
        background.items().forEach(memory::remember);
        details.of(name, inGroup).forEach(memory::remember);
        return new Shopper(name, patience, memory);
    }
}
