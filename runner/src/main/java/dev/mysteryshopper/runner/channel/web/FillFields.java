package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Types into fields, in place of what stands there.
 *
 * @param fields what is typed, by CSS selector of the field, in the order of the file
 */
record FillFields(Map<String, Template> fields) implements Move {

    @Override
    public void play(Scene scene) {
        fields.forEach((selector, text) -> fill(scene, selector, text));
    }

    private static void fill(Scene scene, String selector, Template template) {
        WebContact contact = scene.contact(WebContact.class);
        String text = template.fill(scene.shopper().memory());
        String what = "fill " + selector;
        contact.act(what, scene.bearable(), () -> {
            Elements.Found field = Elements.find(contact, what, selector, scene.bearable());
            if (!field.empty()) {
                field.element().clear();
            }
            field.element().sendKeys(text);
            String shown = field.secret() ? "•••" : text;
            scene.seen()
                    .write(new FieldFilled(
                            scene.seen().now(),
                            scene.seen().journey(),
                            scene.seen().contact(),
                            selector,
                            shown,
                            List.copyOf(template.told())));
        });
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        fields.values().forEach(template -> needs.addAll(template.items()));
        return needs;
    }
}
