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

/** The move {@code fill} in a browser: types into fields, such as {@code { "#email": "{shopper.email}" }}. */
public final class Fill implements MoveKind {

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public Set<String> channels() {
        return Set.of(WebKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        return new FillFields(settings.templates(name(), "{ \"#email\": \"{shopper.email}\" }"));
    }
}
