package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Spans;
import java.util.Set;

/**
 * Waits until an element can be seen.
 *
 * @param selector its CSS selector
 */
record AwaitElement(String selector) implements Move {

    @Override
    public void play(Scene scene) {
        WebContact contact = scene.contact(WebContact.class);
        String what = "wait for " + selector;
        if (contact.awaited(what, scene.bearable(), () -> Elements.seen(contact, selector))
                .isEmpty()) {
            throw new CompanyMisbehaved(
                    Failure.NO_ANSWER,
                    what + ": it did not appear on " + contact.here() + " within " + Spans.inWords(scene.bearable())
                            + ", the longest the shopper waits.");
        }
        contact.act(what, scene.bearable(), () -> {});
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }
}
