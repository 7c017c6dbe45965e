package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The move {@code choose} in a browser: chooses from a list, a row of buttons or boxes, by value or by the words beside it. */
public final class Choose implements MoveKind {

    @Override
    public String name() {
        return "choose";
    }

    @Override
    public Set<String> channels() {
        return Set.of(WebKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        return new ChooseOptions(settings.templates(name(), "{ \"#shipping\": \"{shipping}\" }"));
    }
}
