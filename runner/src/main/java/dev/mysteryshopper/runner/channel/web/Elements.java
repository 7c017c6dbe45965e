package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Nearest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Finds what a selector means on the page a shopper looks at. */
final class Elements {

    private static final String NAMES = """
            const names = new Set();
            for (const e of document.querySelectorAll('[id],[class],[name]')) {
                if (e.id) names.add('#' + e.id);
                for (const c of e.classList) names.add('.' + c);
                if (e.name && e.name.length) names.add('[name=' + e.name + ']');
                if (names.size > 300) break;
            }
            return [...names];
            """;

    private Elements() {}

    /**
     * The first element of a selector, once it is there and can be seen.
     *
     * @param what what it is wanted for, for messages
     * @throws CompanyMisbehaved if it does not appear in time
     */
    static WebElement find(WebContact contact, String what, String selector, Duration bearable) {
        Duration longest = contact.settle(bearable);
        return contact.awaited(what, longest, () -> all(contact, selector).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst())
                .or(() -> contact.awaited(what, Duration.ZERO, () -> all(contact, selector).stream()
                        .findFirst()))
                .orElseThrow(() -> missing(contact, what, selector));
    }

    static List<WebElement> all(WebContact contact, String selector) {
        return contact.driver().findElements(By.cssSelector(selector));
    }

    /** That an element is not there, with what is there instead. */
    static CompanyMisbehaved missing(WebContact contact, String what, String selector) {
        Optional<List<String>> names = contact.awaited(
                what,
                Duration.ZERO,
                () -> contact.driver().executeScript(NAMES) instanceof List<?> list
                        ? Optional.of(list.stream().map(String::valueOf).toList())
                        : Optional.empty());
        List<String> near = Nearest.few(selector, names.orElse(List.of()), 3);
        return new CompanyMisbehaved(
                Failure.MISSING,
                what + ": " + contact.here() + " has no " + selector + "."
                        + (near.isEmpty() ? "" : " Alike on that page: " + String.join(", ", near) + "."));
    }
}
