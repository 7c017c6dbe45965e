package dev.mysteryshopper.runner.shopper;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the company file gives every shopper.
 *
 * @param items what every shopper knows from the start ({@code quantity}, {@code store}), unless the journey says
 *     otherwise; empty if nothing
 * @param details details every shopper has, without the prefix "shopper." ({@code address}, {@code postal code}); they
 *     replace generated ones
 * @param mailDomain domain of generated e-mail addresses; default example.com
 * @param patience longest wait for a reply that shoppers bear where the journey does not say
 * @param forms the forms in which templates can ask for items
 */
public record Background(
        Map<String, String> items, Map<String, String> details, String mailDomain, Duration patience, Forms forms) {

    /** What shoppers have where the company file says nothing: nothing but one minute of patience. */
    public static final Background PLAIN =
            new Background(Map.of(), Map.of(), "example.com", Duration.ofMinutes(1), Forms.builtIn());

    public Background {
        items = Map.copyOf(items);
        details = Map.copyOf(details);
    }

    /** The names of all items that shoppers know from the start, their details with the prefix "shopper.". */
    public Set<String> known() {
        Set<String> known = new TreeSet<>(items.keySet());
        Details.NAMES.forEach(name -> known.add("shopper." + name));
        details.keySet().forEach(name -> known.add("shopper." + name));
        return known;
    }
}
