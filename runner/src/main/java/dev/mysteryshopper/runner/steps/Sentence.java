package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.journey.Journey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** A sentence of the vocabulary. */
public sealed interface Sentence permits CommonSentence, OwnSentence {

    /** Given, When or Then. */
    String keyword();

    /** The sentence as a Cucumber expression. */
    String expression();

    /** The topic of the catalogue under which it stands. */
    String topic();

    /** What it does or demands, one sentence for leaders. */
    String means();

    /** Sentences as they stand in a journey, with their keyword; empty if none are known. */
    List<String> examples();

    /** The action of the company file that it plays; empty if none. */
    Optional<ActionName> plays();

    /** The columns that its table may have; empty if it takes no table. */
    List<String> columns();

    /** Where in the company file it stands; empty for a sentence that everybody has. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** Where it is defined, for people: a place in the company file, or a method. */
    String location();

    /** The types that its words in braces, and its table at the end, are read as. */
    List<Type> types();

    /**
     * Plays it.
     *
     * @param journey the journey it stands in
     * @param arguments what its words in braces were read as
     * @throws InvocationTargetException whatever playing it throws
     */
    void play(Journey journey, Object[] arguments) throws InvocationTargetException;

    /** The name of an action of the company file. */
    record ActionName(String name) {}
}
