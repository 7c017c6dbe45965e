package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.channel.internal.JsonTemplate;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the moves that send a request have in common. */
abstract sealed class SendKind implements MoveKind permits Get, Post, Put, Patch, Delete {

    private final String name;

    SendKind(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> channels() {
        return Set.of(ApiKind.NAME);
    }

    @Override
    public List<String> options() {
        return List.of("json", "form", "headers", "status");
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        Optional<Node> json = move.get("json");
        Optional<Node> form = move.get("form");
        if (json.isPresent() && form.isPresent()) {
            settings.wrong(form.get(), "A request has one body: either \"json\" or \"form\".");
        }
        return new Send(
                name.toUpperCase(Locale.ROOT),
                settings.template(name).orElseGet(() -> Template.of("")),
                json.map(node -> JsonTemplate.of(node, problems)),
                settings.templates("form", "{ email: \"{shopper.email}\" }"),
                settings.templates("headers", "{ Accept-Language: en }"),
                Expected.read(settings));
    }
}
