package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the moves {@code read} and {@code read if there} have in common on every kind of channel: they name facts, and say
 * where each stands.
 *
 * @param <P> a place where a fact may stand: a selector, a path in JSON, a pattern
 */
public abstract class ReadingKind<P> implements MoveKind {

    private final String name;
    private final String channel;
    private final String shape;

    /**
     * A move that reads.
     *
     * @param name the word for it in the company file
     * @param channel the kind of channel it can be played on
     * @param shape an example of what is expected under the name, for the message when it is something else
     */
    protected ReadingKind(String name, String channel, String shape) {
        this.name = name;
        this.channel = channel;
        this.shape = shape;
    }

    /** The place that a pair of the file names; empty if it names none, which was said to the settings then. */
    protected abstract Optional<P> place(Settings settings, Node.Pair pair);

    /** The move that reads these facts, in the order of the file. */
    protected abstract Move move(Map<Reading, P> places);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> channels() {
        return Set.of(channel);
    }

    @Override
    public final Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        Map<Reading, P> places = new LinkedHashMap<>();
        for (Node.Pair pair : settings.pairs(name, shape)) {
            place(settings, pair)
                    .ifPresent(place -> places.put(Reading.of(pair.key().text(), facts), place));
        }
        return move(Collections.unmodifiableMap(places));
    }
}
