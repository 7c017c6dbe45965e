package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the moves that read messages have in common. */
abstract sealed class ReadKind implements MoveKind permits Read, ReadIfThere {

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
        return Set.of(ChatKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        Map<Reading, Pattern> patterns = new LinkedHashMap<>();
        for (Node.Pair pair : settings.pairs(name, "{ order number: \"(PS-\\\\d+)\" }")) {
            settings.asScalar(pair.value(), pair.key().text())
                    .flatMap(settings::pattern)
                    .ifPresent(pattern -> patterns.put(Reading.of(pair.key().text(), facts), pattern));
        }
        return new ReadMessages(Collections.unmodifiableMap(patterns), mustBeThere);
    }
}
