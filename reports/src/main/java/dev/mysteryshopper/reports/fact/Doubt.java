package dev.mysteryshopper.reports.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signs that a value cannot be taken as it stands, though it was well chosen: the answer has still to be reckoned from it,
 * a number is left over that may be the answer, or tax comes on top. A person looks at such a reply.
 */
final class Doubt {

    private static final Phrases<Boolean> RECKONED = new Phrases<Boolean>()
            .add(
                    true,
                    "half that",
                    "half of that",
                    "double|doubled|doubles",
                    "triple|tripled|triples",
                    "twice that|the|as",
                    "on the dollar|pound|euro",
                    "for every",
                    "times that");

    private static final Phrases<Boolean> TAKEN_OFF =
            new Phrases<Boolean>().add(true, "takes|take|taking|knocks|knock ~ off");

    private static final Set<String> TOTALS = Words.of(
            "total altogether overall all-in in all comes come works makes together sum whole both inclusive including");

    private static final Set<String> ON_TOP = Words.of("plus + excluding excl ex before without exc");

    private static final Set<String> TAXES = Words.of("vat tax taxes gst hst levy");

    private Doubt() {}

    /** Why the value is doubtful, as the end of a sentence for a leader; empty when it is not. */
    static Optional<String> about(Passage passage, Frame frame, Mention mention, List<Mention> mentions) {
        FactType type = frame.ask().type();
        if (type == FactType.CONTACT || type == FactType.DATE || type == FactType.ORDER_STATUS) {
            return Optional.empty();
        }
        if (isReckoned(passage, mention)
                || (type == FactType.MONEY
                        && TAKEN_OFF.in(passage).stream().anyMatch(hit -> !passage.quoted(hit.from())))) {
            return Optional.of("the answer has to be reckoned from what one of the two says");
        }
        if (Overlooked.beside(passage, type, mentions)) {
            return Optional.of("one of the two names a number that may be the answer as well");
        }
        if (type != FactType.DURATION && startsRange(passage, mention)) {
            return Optional.of("one of the two gives a range");
        }
        if (type == FactType.MONEY && isMultiplied(passage, frame, mention)) {
            return Optional.of("it is not clear for how many one of the two prices is");
        }
        if (type == FactType.MONEY && isNet(passage, mention)) {
            return Optional.of("tax comes on top of one of the two prices");
        }
        return Optional.empty();
    }

    /** "ten to twelve": a value that has no ranges is only one end of what was said. */
    private static boolean startsRange(Passage passage, Mention mention) {
        return passage.isAny(mention.to(), "to", "-")
                && passage.numbers().at(mention.to() + 1).isPresent();
    }

    private static boolean isReckoned(Passage passage, Mention mention) {
        boolean open = RECKONED.in(passage).stream()
                .anyMatch(hit ->
                        !passage.quoted(hit.from()) && (hit.from() < mention.from() || hit.from() >= mention.to()));
        return open || isRepeated(passage);
    }

    /** "every three months": what is paid again and again. */
    private static boolean isRepeated(Passage passage) {
        for (int i = 0; i + 1 < passage.size(); i++) {
            if (passage.is(i, "every")
                    && !passage.quoted(i)
                    && passage.numbers().at(i + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The question names a number of things, and the price does not say that it is for that many. */
    private static boolean isMultiplied(Passage passage, Frame frame, Mention mention) {
        Optional<String> count = frame.topic().count();
        if (count.isEmpty()) {
            return false;
        }
        int end = passage.sentenceEnd(mention.from());
        for (int i = passage.sentenceStart(mention.from()); i < end; i++) {
            boolean inside = i >= mention.from() && i < mention.to();
            boolean same = passage.numbers()
                    .at(i)
                    .filter(number -> number.value().toPlainString().equals(count.get()))
                    .isPresent();
            if (!inside && (same || passage.is(i, TOTALS))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNet(Passage passage, Mention mention) {
        int end = Math.min(passage.sentenceEnd(mention.from()), mention.to() + 6);
        for (int i = mention.to(); i < end; i++) {
            if (passage.is(i, TAXES)) {
                for (int k = mention.to(); k < i; k++) {
                    if (passage.is(k, ON_TOP)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
