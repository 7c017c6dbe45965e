package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Scene;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values from the page.
 *
 * @param spots where to read what, in the order of the file
 * @param mustBeThere whether a value that is not there is a failure of the company
 */
record ReadPage(Map<Reading, Spot> spots, boolean mustBeThere) implements Move {

    /** The value, and the words it stands in: the row, line or paragraph around it, if that is short. */
    private static final String LOOK = """
            const e = document.querySelector(arguments[0]);
            if (!e) return null;
            const text = arguments[1] ? e.getAttribute(arguments[1]) : (e.value !== undefined && e.value !== null
                && /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName) ? e.value : e.innerText || e.textContent);
            if (text === null || !text.trim()) return null;
            let around = e.tagName === 'DD' && e.previousElementSibling && e.previousElementSibling.tagName === 'DT'
                ? e.previousElementSibling.innerText + ': ' + e.innerText
                : (e.closest('tr, li, p, dl > div, h1, h2, h3') || e).innerText || '';
            around = around.replace(/\\s+/g, ' ').trim();
            return [text.trim(), around.length > 200 || !around.includes(text.trim().replace(/\\s+/g, ' ')) ? '' : around];
            """;

    private record Found(String text, String quote) {}

    @Override
    public void play(Scene scene) {
        WebContact contact = scene.contact(WebContact.class);
        spots.forEach((reading, spot) -> {
            String what = "read \"" + reading.item() + "\" from " + spot;
            Duration longest = mustBeThere ? contact.settle(scene.bearable()) : Duration.ZERO;
            Optional<Found> found = contact.awaited(what, longest, () -> look(contact, spot));
            if (found.isPresent()) {
                reading.take(
                        scene,
                        found.get().text(),
                        found.get().quote(),
                        spot.toString(),
                        Optional.empty(),
                        Optional.empty());
            } else if (mustBeThere) {
                throw Elements.missing(contact, what, spot.selector());
            }
        });
    }

    private static Optional<Found> look(WebContact contact, Spot spot) {
        Object answer = contact.driver()
                .executeScript(LOOK, spot.selector(), spot.attribute().orElse(""));
        return answer instanceof List<?> list && list.size() == 2
                ? Optional.of(new Found(String.valueOf(list.get(0)), String.valueOf(list.get(1))))
                : Optional.empty();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Set<String> learns() {
        Set<String> items = new LinkedHashSet<>();
        spots.keySet().forEach(reading -> items.add(reading.item()));
        return items;
    }
}
