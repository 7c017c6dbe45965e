package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.internal.JsonTemplate;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Template;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends a request.
 *
 * @param method HTTP method
 * @param path path below the channel's address, or a whole address; what is filled in is encoded
 * @param json body as JSON; empty if none
 * @param form body as the fields of a form; empty if none
 * @param headers headers beside those of the channel
 * @param expected the statuses it is to be answered with
 */
record Send(
        String method,
        Template path,
        Optional<JsonTemplate> json,
        Map<String, Template> form,
        Map<String, Template> headers,
        Expected expected)
        implements Move {

    @Override
    public void play(Scene scene) {
        Memory memory = scene.shopper().memory();
        Map<String, String> filled = new LinkedHashMap<>();
        headers.forEach((name, value) -> filled.put(name, value.fill(memory)));
        String body = "";
        if (json.isPresent()) {
            filled.putIfAbsent("Content-Type", "application/json");
            body = json.get().fill(memory).toString();
        } else if (!form.isEmpty()) {
            filled.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
            body = form.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "="
                            + encoded(field.getValue().fill(memory)))
                    .collect(Collectors.joining("&"));
        }
        ApiContact api = scene.contact(ApiContact.class);
        Request request = api.prepare(method, path.fill(memory, Send::encoded), filled, body, memory);
        api.send(request, expected, told(), scene.bearable());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<Template> templates() {
        List<Template> all = new ArrayList<>(List.of(path));
        json.ifPresent(body -> all.addAll(body.templates()));
        all.addAll(form.values());
        all.addAll(headers.values());
        return all;
    }

    private Set<String> told() {
        Set<String> told = new LinkedHashSet<>();
        templates().forEach(template -> told.addAll(template.told()));
        return told;
    }

    @Override
    public Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        templates().forEach(template -> needs.addAll(template.items()));
        return needs;
    }
}
