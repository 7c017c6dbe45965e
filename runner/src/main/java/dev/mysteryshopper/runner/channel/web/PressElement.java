package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.Set;
import org.openqa.selenium.StaleElementReferenceException;

/**
 * Presses a button or follows a link.
 *
 * @param selector CSS selector of what is pressed
 */
record PressElement(Template selector) implements Move {

    @Override
    public void play(Scene scene) {
        WebContact contact = scene.contact(WebContact.class);
        String where = selector.fill(scene.shopper().memory());
        String what = "press " + where;
        contact.act(what, scene.bearable(), () -> {
            try {
                Elements.find(contact, what, where, scene.bearable()).element().click();
            } catch (StaleElementReferenceException e) {
                // it led on before the browser could say that it was pressed; or the page drew it anew just then
                if (!contact.hasMovedOn()) {
                    Elements.find(contact, what, where, scene.bearable())
                            .element()
                            .click();
                }
            }
        });
    }

    @Override
    public Set<String> needs() {
        return selector.items();
    }
}
