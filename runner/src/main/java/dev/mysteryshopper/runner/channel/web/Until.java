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
import java.util.regex.Pattern;

/**
 * The move {@code until} in a browser: waits until an element is there ({@code "#done"}, {@code ".total"},
 * {@code "[data-ready]"}) or the page says something that a pattern finds ({@code "confirmed|placed"}).
 */
public final class Until implements MoveKind {

    @Override
    public String name() {
        return "until";
    }

    @Override
    public Set<String> channels() {
        return Set.of(WebKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        return settings.scalar(name())
                .<Move>map(scalar -> isSelector(scalar.text())
                        ? new AwaitElement(scalar.text())
                        : new AwaitWords(settings.pattern(scalar).orElse(Pattern.compile(""))))
                .orElseGet(() -> new AwaitElement("body"));
    }

    private static boolean isSelector(String text) {
        return text.startsWith("#") || text.startsWith("[") || text.matches("\\.[A-Za-z_-].*");
    }
}
