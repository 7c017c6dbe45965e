package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Place;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Pieces of a company file, written in tests. */
public final class Written {

    private Written() {}

    /** A mapping. */
    public static Node.Mapping mapping(String yaml) {
        return (Node.Mapping) node(yaml);
    }

    /** Any piece. */
    public static Node node(String yaml) {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        return turn(new Compose(settings).composeString(yaml).orElseThrow());
    }

    private static Node turn(org.snakeyaml.engine.v2.nodes.Node node) {
        if (node instanceof MappingNode mapping) {
            List<Node.Pair> pairs = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                pairs.add(new Node.Pair((Node.Scalar) turn(tuple.getKeyNode()), turn(tuple.getValueNode())));
            }
            return new Node.Mapping(pairs, place(node));
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Listing(
                    sequence.getValue().stream().map(Written::turn).toList(), place(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Node.Scalar(scalar.getValue(), place(node), scalar.getScalarStyle() == ScalarStyle.PLAIN, List.of());
    }

    private static Place place(org.snakeyaml.engine.v2.nodes.Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        return new Place("company.yaml", mark.getLine() + 1, mark.getColumn() + 1);
    }
}
