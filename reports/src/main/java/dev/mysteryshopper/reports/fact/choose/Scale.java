package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.asked.Topic;
import dev.mysteryshopper.reports.fact.choose.Belonging.Stretch;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Counts;
import dev.mysteryshopper.reports.fact.words.Counts.Count;
import dev.mysteryshopper.reports.fact.words.Numbers;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A price list by how many or how long: "12-23 $11.50 | 24-47 $9.25", "3 years = 50%, 6 or more = 65%". The step that the
 * question falls into is the answer, the others are not.
 */
final class Scale {

    /** Where a value stands on the scale. */
    enum Step {
        ASKED,
        /** It holds as well, but a narrower step does too. */
        WIDER,
        OTHER,
        NONE
    }

    /** From a least number to a most, which is empty when the step is open. */
    private record Band(Count from, Optional<Count> to) {

        boolean holds(Count asked) {
            return from.isComparable(asked)
                    && from.against(asked).compareTo(asked.against(from)) <= 0
                    && to.filter(most -> most.against(asked).compareTo(asked.against(most)) < 0)
                            .isEmpty();
        }

        boolean isComparable(Count asked) {
            return from.isComparable(asked);
        }
    }

    private static final Phrases<Boolean> UP_FROM = new Phrases<Boolean>()
            .add(true, "or|and more|over|above|longer|up|upwards|older|later", "+", "upwards", "plus");
    private static final Phrases<Boolean> DOWN_FROM =
            new Phrases<Boolean>().add(true, "or|and less|fewer|under|below|shorter|younger");

    private final Map<Mention, Step> steps = new HashMap<>();

    /**
     * @param own the words that belong to a value, without the value
     */
    Scale(Passage passage, Topic topic, List<Mention> mentions, Map<Mention, List<Stretch>> own) {
        Map<Mention, Band> bands = new HashMap<>();
        for (Mention mention : mentions) {
            if (!passage.quoted(mention.from())) {
                band(passage, mention, mentions, own.getOrDefault(mention, List.of()))
                        .ifPresent(band -> bands.put(mention, band));
            }
        }
        boolean several = bands.values().stream().distinct().count() > 1;
        bands.values().removeIf(band -> topic.counts().stream()
                .noneMatch(asked -> several
                        ? band.isComparable(asked)
                        : !asked.noun().isEmpty()
                                && asked.noun().equals(band.from().noun())));
        boolean scale = !bands.isEmpty() && mentions.size() > 1;
        if (scale) {
            place(topic, bands);
        }
    }

    Step of(Mention mention) {
        return steps.getOrDefault(mention, Step.NONE);
    }

    private void place(Topic topic, Map<Mention, Band> bands) {
        Optional<BigDecimal> narrowest = bands.values().stream()
                .filter(band -> holds(topic, band))
                .map(band -> band.from().number())
                .max(BigDecimal::compareTo);
        bands.forEach((mention, band) -> steps.put(
                mention,
                !holds(topic, band)
                        ? Step.OTHER
                        : narrowest
                                        .filter(least -> band.from().number().compareTo(least) == 0)
                                        .isPresent()
                                ? Step.ASKED
                                : Step.WIDER));
    }

    private static boolean holds(Topic topic, Band band) {
        return topic.counts().stream().anyMatch(band::holds);
    }

    /** The one band among a value's words; none where there are two. */
    private static Optional<Band> band(Passage passage, Mention of, List<Mention> values, List<Stretch> own) {
        Optional<Band> found = Optional.empty();
        for (Stretch stretch : own) {
            int i = stretch.from();
            while (i < stretch.to()) {
                int at = i;
                Optional<Mention> value = values.stream()
                        .filter(mention -> mention.from() <= at && at < mention.to())
                        .findFirst();
                Optional<Numbers.Amount> number =
                        value.isPresent() ? Optional.empty() : passage.numbers().at(i);
                if (number.isPresent() && !passage.isAny(i - 1, "$", "\u00a3", "\u20ac", "x")) {
                    if (found.isPresent()) {
                        return Optional.empty();
                    }
                    int end = end(passage, number.get());
                    found = Optional.of(band(passage, i, number.get()));
                    i = end;
                } else {
                    i = value.map(Mention::to)
                            .orElse(number.map(Numbers.Amount::next).orElse(i + 1));
                }
            }
        }
        return found.filter(band -> of.to() > 0);
    }

    private static Optional<Numbers.Amount> upper(Passage passage, Numbers.Amount low) {
        return passage.isAny(low.next(), "-", "to")
                ? passage.numbers()
                        .at(low.next() + 1)
                        .filter(high -> high.value().compareTo(low.value()) > 0)
                : Optional.empty();
    }

    private static int end(Passage passage, Numbers.Amount low) {
        return upper(passage, low).map(Numbers.Amount::next).orElse(low.next());
    }

    private static Band band(Passage passage, int at, Numbers.Amount low) {
        Optional<Numbers.Amount> high = upper(passage, low);
        String noun = Counts.noun(passage, high.map(Numbers.Amount::next).orElse(low.next()));
        Count first = new Count(low.value(), noun);
        if (high.isPresent()) {
            return new Band(first, Optional.of(new Count(high.get().value(), noun)));
        }
        boolean led = passage.isAny(at - 1, "over", "above", "from", "least", "than") && !passage.is(at - 2, "less");
        int behind = low.next() + (noun.isEmpty() ? 0 : 1);
        boolean open = led
                || UP_FROM.at(passage, low.next()).isPresent()
                || UP_FROM.at(passage, behind).isPresent();
        boolean least = passage.isAny(at - 1, "under", "below", "to", "within")
                || DOWN_FROM.at(passage, low.next()).isPresent()
                || DOWN_FROM.at(passage, behind).isPresent();
        if (open) {
            return new Band(first, Optional.empty());
        }
        return new Band(least ? new Count(BigDecimal.ZERO, noun) : first, Optional.of(first));
    }
}
