package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.company.FactSpec;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a value that a move read: the shopper remembers it, and if the item is a fact, it is written down as
 * something the company stated.
 *
 * @param item name of the item
 * @param fact the fact of that name; empty if the item is only to be remembered
 */
public record Reading(String item, Optional<FactSpec> fact) {

    /** The reading of an item, given the facts by name. */
    public static Reading of(String item, Map<String, FactSpec> facts) {
        return new Reading(item, Optional.ofNullable(facts.get(item)));
    }

    /**
     * Takes the value. The fact is about what the shopper knows of the item that it is {@link FactSpec#of of}, at this
     * moment; about the company if they know nothing of it.
     *
     * @param scene where it was read
     * @param text the value as read
     * @param quote the words it stands in
     * @param source where it stood: selector, path in the answer, or pattern
     * @param by who said it; empty if nobody in particular
     * @param desk desk that said it; empty if none
     */
    public void take(
            Scene scene, String text, String quote, String source, Optional<String> by, Optional<String> desk) {
        scene.shopper().memory().remember(item, text);
        if (fact.isEmpty()) {
            return;
        }
        String subject = fact.get()
                .subject(scene.shopper().memory())
                .orElse(scene.company().name());
        scene.seen()
                .write(new ValueRead(
                        scene.seen().now(),
                        scene.seen().journey(),
                        scene.seen().contact(),
                        fact.get().name(),
                        fact.get().type().word(),
                        subject,
                        text,
                        quote.isBlank() ? text : quote,
                        source,
                        by.orElse(null),
                        desk.orElse(null)));
    }
}
