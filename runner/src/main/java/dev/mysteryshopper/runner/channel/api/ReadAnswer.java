package dev.mysteryshopper.runner.channel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Nearest;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.channel.internal.Json;
import dev.mysteryshopper.runner.channel.internal.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values from the last answer.
 *
 * @param places where to read what, in the order of the file
 * @param mustBeThere whether a value that is not there is a failure of the company
 */
record ReadAnswer(Map<Reading, Places> places, boolean mustBeThere) implements Move {

    private static final int MOST_NAMES = 30;

    @Override
    public void play(Scene scene) {
        ApiContact.Answered last = scene.contact(ApiContact.class)
                .last()
                .orElseThrow(() -> new ToolTrouble(
                        "There is no answer to read from. Put a request (get, post, ...) before read in this action."));
        JsonNode json = json(last);
        Map<Reading, Places.Found> found = new LinkedHashMap<>();
        places.forEach((reading, place) -> {
            Optional<Places.Found> value = place.find(json);
            if (value.isPresent()) {
                found.put(reading, value.get());
            } else if (mustBeThere) {
                throw missing(last, json, reading, place.missing(json).orElseThrow());
            }
        });
        found.forEach((reading, value) ->
                reading.take(scene, value.text(), value.quote(), value.source(), Optional.empty(), Optional.empty()));
    }

    private static JsonNode json(ApiContact.Answered last) {
        if (last.json().isPresent()) {
            return last.json().get();
        }
        try {
            return Json.read(last.answer().body());
        } catch (IOException e) {
            throw Expected.unreadable(last.request(), last.answer(), e);
        }
    }

    private static CompanyMisbehaved missing(ApiContact.Answered last, JsonNode json, Reading reading, JsonPath path) {
        List<String> there = new ArrayList<>();
        names(json, "$", there);
        return new CompanyMisbehaved(
                Failure.MISSING,
                last.request() + ": the answer has no " + path.written() + " to read \"" + reading.item()
                        + "\" from. There: "
                        + (there.isEmpty() ? "nothing" : String.join(", ", there)) + "."
                        + Nearest.hint(path.written(), there));
    }

    private static void names(JsonNode node, String above, List<String> there) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (there.size() < MOST_NAMES) {
                    names(field.getValue(), above + "." + field.getKey(), there);
                }
            }
        } else if (node.isArray() && !node.isEmpty()) {
            names(node.get(0), above + "[0]", there);
        } else if (there.size() < MOST_NAMES) {
            there.add(above);
        }
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Set<String> learns() {
        Set<String> items = new LinkedHashSet<>();
        places.keySet().forEach(reading -> items.add(reading.item()));
        return items;
    }
}
