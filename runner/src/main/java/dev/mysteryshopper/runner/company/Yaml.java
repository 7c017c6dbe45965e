package dev.mysteryshopper.runner.company;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML that a company file or a file of standards needs: text, lists and mappings, with their places. Anchors, aliases,
 * types and several documents are refused; size and depth are bounded, so that no file can take the tool down.
 */
final class Yaml {

    /** Largest file that is read, in bytes. */
    static final int LARGEST = 1_000_000;

    /** How deep lists and mappings may be in each other. */
    static final int DEEPEST = 40;

    private final String file;
    private final Environment environment;
    private final Consumer<Problem> problems;

    /** What stands here cannot be read on from; the problem has been told. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    Yaml(String file, Environment environment, Consumer<Problem> problems) {
        this.file = file;
        this.environment = environment;
        this.problems = problems;
    }

    /** What a file says; empty if it cannot be read, which the problems then tell. */
    Optional<Node> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return wrong(whole(), "the file has more than " + LARGEST + " bytes. Expected at most that many.");
        }
        Optional<String> text = decoded(bytes);
        try {
            return text.flatMap(this::document);
        } catch (Stop e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return wrong(Broken.place(e, this::at, whole()), Broken.message(e));
        } catch (ReaderException e) {
            String before =
                    text.orElse("").substring(0, Math.min(text.orElse("").length(), e.getPosition()));
            return wrong(
                    end(before),
                    String.format(
                            Locale.ROOT,
                            "the character U+%04X cannot stand in YAML. Expected text.",
                            e.getCodePoint()));
        } catch (YamlEngineException e) {
            return wrong(whole(), "this is not YAML: " + e.getMessage());
        }
    }

    private Optional<String> decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            return wrong(
                    end(text), "this byte is not UTF-8. Expected a text file in UTF-8; save it so in your editor.");
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Optional<Node> document(String text) {
        Iterator<Event> events = new Parse(LoadSettings.builder()
                        .setLabel(file)
                        .setAllowDuplicateKeys(true)
                        .build())
                .parseString(text)
                .iterator();
        Optional<Node> document = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (document.isPresent()) {
                    return wrong(at(event.getStartMark()), "a second document begins here. Expected one in a file.");
                }
                document = Optional.of(node(event, events, 0));
            }
        }
        return document.isPresent() ? document : wrong(whole(), "the file is empty. Expected a company.");
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        Place place = at(event.getStartMark());
        if (depth > DEEPEST) {
            wrong(place, "lists and mappings are more than " + DEEPEST + " deep in each other here. Expected fewer.");
            throw new Stop();
        }
        if (event instanceof AliasEvent alias) {
            wrong(place, "*" + alias.getAlias().getValue() + " is an alias. Expected the text itself: write it out.");
            return new Node.Scalar("", place);
        }
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            wrong(
                    place,
                    "&" + named.getAnchor().get().getValue() + " is an anchor, which is not read here."
                            + " Expected the text alone; where it is needed again, write it out.");
        }
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> typed(tag, place));
            return environment.fill(scalar.getValue(), place, scalar.isPlain(), problems);
        }
        if (event instanceof CollectionStartEvent collection) {
            collection.getTag().ifPresent(tag -> typed(tag, place));
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? listing(place, events, depth + 1)
                : mapping(place, events, depth + 1);
    }

    private Node listing(Place place, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events, depth));
        }
        return new Node.Listing(items, place);
    }

    private Node mapping(Place place, Iterator<Event> events, int depth) {
        List<Node.Pair> pairs = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Optional<Node.Scalar> key = key(event, events, depth);
            Node value = node(events.next(), events, depth);
            key.ifPresent(name -> {
                Place first = seen.putIfAbsent(name.text(), name.place());
                if (first == null) {
                    pairs.add(new Node.Pair(name, value));
                } else {
                    wrong(
                            name.place(),
                            Quoted.of(name.text()) + " stands here a second time; the first is in line " + first.line()
                                    + ". Expected it once.");
                }
            });
        }
        return new Node.Mapping(pairs, place);
    }

    private Optional<Node.Scalar> key(Event event, Iterator<Event> events, int depth) {
        if (event instanceof ScalarEvent scalar
                && scalar.getAnchor().isEmpty()
                && scalar.getTag().isEmpty()) {
            return Optional.of(new Node.Scalar(scalar.getValue(), at(event.getStartMark())));
        }
        Node key = node(event, events, depth);
        if (!(key instanceof Node.Scalar)) {
            wrong(
                    key.place(),
                    "a list or mapping stands as a key. Expected a word; put text that begins with { or [ in"
                            + " quotes.");
        }
        return Optional.empty();
    }

    private void typed(String tag, Place place) {
        wrong(place, Quoted.of(tag) + " is a type. Expected text, a list or a mapping without one.");
    }

    private <T> Optional<T> wrong(Place place, String message) {
        problems.accept(new Problem(place, message));
        return Optional.empty();
    }

    private Place whole() {
        return new Place(file, 0, 0);
    }

    private Place at(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(whole());
    }

    /** The place after a text. */
    private Place end(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        int column = text.length() - (text.lastIndexOf('\n') + 1);
        return new Place(file, lines + 1, column + 1);
    }
}
