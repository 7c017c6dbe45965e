package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The move {@code open} in a browser: opens a page, such as {@code /products/{product|slug}}. */
public final class Open implements MoveKind {

    @Override
    public String name() {
        return "open";
    }

    @Override
    public Set<String> channels() {
        return Set.of(WebKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        return new OpenPage(settings.template(name()).orElseGet(() -> Template.of("")));
    }
}
