package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Chooses from lists, rows of buttons and boxes: what has the value, or else stands beside the words, in any case.
 *
 * @param choices what is chosen, by CSS selector of the list, or of all the buttons or boxes of a row
 */
record ChooseOptions(Map<String, Template> choices) implements Move {

    @Override
    public void play(Scene scene) {
        choices.forEach((selector, choice) -> choose(scene, selector, choice));
    }

    private static void choose(Scene scene, String selector, Template template) {
        WebContact contact = scene.contact(WebContact.class);
        String wanted = template.fill(scene.shopper().memory());
        String what = "choose \"" + wanted + "\" in " + selector;
        contact.act(what, scene.bearable(), () -> {
            WebElement found =
                    Elements.find(contact, what, selector, scene.bearable()).element();
            List<WebElement> offered = "select".equals(found.getTagName())
                    ? found.findElements(By.tagName("option"))
                    : Elements.all(contact, selector);
            WebElement chosen = offered.stream()
                    .filter(option -> wanted.equals(option.getDomAttribute("value")))
                    .findFirst()
                    .or(() -> offered.stream()
                            .filter(option -> plain(words(contact, option)).startsWith(plain(wanted)))
                            .findFirst())
                    .orElseThrow(() -> new CompanyMisbehaved(
                            Failure.MISSING,
                            what + ": " + contact.here() + " does not offer it. Offered: "
                                    + String.join(
                                            ", ",
                                            offered.stream()
                                                    .map(option -> words(contact, option))
                                                    .toList())
                                    + "."));
            if (!chosen.isSelected()) {
                chosen.click();
            }
            scene.seen()
                    .write(new FieldFilled(
                            scene.seen().now(),
                            scene.seen().journey(),
                            scene.seen().contact(),
                            selector,
                            wanted,
                            List.copyOf(template.told())));
        });
    }

    /** The words of an option, or of the label of a button or box. */
    private static String words(WebContact contact, WebElement option) {
        Object words = contact.driver()
                .executeScript(
                        "const e = arguments[0]; return (e.labels && e.labels.length ? e.labels[0].innerText : e.text)"
                                + " || e.innerText || e.value || '';",
                        option);
        return String.valueOf(words).strip();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        choices.values().forEach(template -> needs.addAll(template.items()));
        return needs;
    }
}
