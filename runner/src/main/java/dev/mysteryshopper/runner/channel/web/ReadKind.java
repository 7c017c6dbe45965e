package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the moves that read a page have in common. */
abstract sealed class ReadKind implements MoveKind permits Read, ReadIfThere {

    private static final String SHAPE = "{ at: \"#price\", attribute: content }";

    private final String name;
    private final boolean mustBeThere;

    ReadKind(String name, boolean mustBeThere) {
        this.name = name;
        this.mustBeThere = mustBeThere;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> channels() {
        return Set.of(WebKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        Map<Reading, Spot> spots = new LinkedHashMap<>();
        for (Node.Pair pair : settings.pairs(name, "{ order number: \"#order-number\" }")) {
            spot(settings, pair)
                    .ifPresent(spot -> spots.put(Reading.of(pair.key().text(), facts), spot));
        }
        return new ReadPage(Collections.unmodifiableMap(spots), mustBeThere);
    }

    private static Optional<Spot> spot(Settings settings, Node.Pair pair) {
        if (pair.value() instanceof Node.Scalar selector) {
            return Optional.of(new Spot(selector.text(), Optional.empty()));
        }
        return settings.asSettings(pair.value(), pair.key().text(), SHAPE).flatMap(inner -> {
            inner.require("at", "the CSS selector of the element").only(List.of("at", "attribute"));
            return inner.scalar("at")
                    .map(at -> new Spot(at.text(), inner.scalar("attribute").map(Node.Scalar::text)));
        });
    }
}
