package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A kind of move: open, fill, press, say, post, read, ... Found by {@link java.util.ServiceLoader}, so that a company's
 * own jar on the class path adds one.
 */
public interface MoveKind {

    /** The word for it in the company file: the first key of the move. */
    String name();

    /** The kinds of channels it can be played on. */
    Set<String> channels();

    /** The other keys that may stand beside its name in the same move ({@code json} beside {@code post}); empty if none. */
    default List<String> options() {
        return List.of();
    }

    /**
     * Reads a move from the company file.
     *
     * @param move the whole mapping, whose first key is {@link #name}
     * @param facts the facts by name, for moves that read values
     * @param problems takes all that is wrong; the move that is returned then is not played
     */
    Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems);
}
