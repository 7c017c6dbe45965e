package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Nearest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.InvalidSelectorException;
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

    /** The first element of a selector that a person can see, or else, if asked for, the first there is. */
    private static final String FIRST = """
            let all;
            try { all = [...document.querySelectorAll(arguments[0])]; } catch (e) { return 'no selector'; }
            const seen = e => {
                const box = e.getBoundingClientRect();
                return box.width > 0 && box.height > 0 && (!e.checkVisibility
                    || e.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
            };
            const e = all.find(seen) || (arguments[1] ? all[0] : null);
            return e ? [e, e.type === 'password', !(e.value === undefined ? e.textContent : e.value)] : null;
            """;

    /**
     * An element as it was found.
     *
     * @param secret whether what is typed there is not shown
     * @param empty whether nothing stands in it
     */
    record Found(WebElement element, boolean secret, boolean empty) {}

    private Elements() {}

    /**
     * The first element of a selector, once it is there and can be seen.
     *
     * @param what what it is wanted for, for messages
     * @throws CompanyMisbehaved if it does not appear in time
     */
    static Found find(WebContact contact, String what, String selector, Duration bearable) {
        Duration longest = contact.settle(bearable);
        return contact.awaited(what, longest, () -> seen(contact, selector))
                .or(() -> contact.awaited(what, Duration.ZERO, () -> first(contact, selector, true)))
                .orElseThrow(() -> missing(contact, what, selector));
    }

    /** The first element of a selector that a person can see now. One request to the browser, whatever the page holds. */
    static Optional<Found> seen(WebContact contact, String selector) {
        return first(contact, selector, false);
    }

    private static Optional<Found> first(WebContact contact, String selector, boolean unseen) {
        Object answer = contact.driver().executeScript(FIRST, selector, unseen);
        if (answer instanceof String) {
            throw new InvalidSelectorException(selector);
        }
        return answer instanceof List<?> list && list.get(0) instanceof WebElement element
                ? Optional.of(new Found(element, Boolean.TRUE.equals(list.get(1)), Boolean.TRUE.equals(list.get(2))))
                : Optional.empty();
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
