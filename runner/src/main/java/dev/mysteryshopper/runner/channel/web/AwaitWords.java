package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Spans;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Waits until the page says something.
 *
 * @param words what it is to say
 */
record AwaitWords(Pattern words) implements Move {

    @Override
    public void play(Scene scene) {
        WebContact contact = scene.contact(WebContact.class);
        String what = "wait for \"" + words.pattern() + "\"";
        Optional<String> said = contact.awaited(what, scene.bearable(), () -> Optional.of(String.valueOf(
                        contact.driver().executeScript("return document.body ? document.body.innerText : ''")))
                .filter(text -> words.matcher(text).find()));
        if (said.isEmpty()) {
            throw new CompanyMisbehaved(
                    Failure.NO_ANSWER,
                    what + ": " + contact.here() + " did not say it within " + Spans.inWords(scene.bearable())
                            + ", the longest the shopper waits.");
        }
        contact.act(what, scene.bearable(), () -> {});
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }
}
