package dev.mysteryshopper.runner.shopper;

import dev.mysteryshopper.runner.company.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A shopper cannot say what a move asks for, because they do not know it: mostly because the company did not tell them
 * earlier in the journey. What follows from it for the journey is for the caller to say.
 */
public final class NotKnown extends RuntimeException {

    private final String item;

    private NotKnown(String item, String message) {
        super(message);
        this.item = item;
    }

    static NotKnown item(String item, Memory memory, Optional<Place> place, String written) {
        return new NotKnown(
                item,
                at(place) + "\"" + written + "\" needs {" + item + "}, which the shopper does not know. Known: "
                        + String.join(", ", new TreeSet<>(memory.known())) + ".");
    }

    static NotKnown form(String form, String item, String value, Memory memory, Optional<Place> place, String written) {
        String needs = at(place) + "\"" + written + "\" needs ";
        if (form.equals(Forms.NUMBER)) {
            return new NotKnown(item, needs + "{" + item + "} as a number, but it is \"" + value + "\".");
        }
        Set<String> words = memory.forms().codes().getOrDefault(form, Map.of()).keySet();
        return new NotKnown(
                item,
                needs + "the " + form + " of {" + item + "}, but there is none for \"" + value
                        + "\". Expected it under codes, " + form + "; there are: "
                        + String.join(", ", new TreeSet<>(words)) + ".");
    }

    private static String at(Optional<Place> place) {
        return place.map(p -> p + ": ").orElse("");
    }

    /** The item that is not known, such as {@code order number}. */
    public String item() {
        return item;
    }
}
