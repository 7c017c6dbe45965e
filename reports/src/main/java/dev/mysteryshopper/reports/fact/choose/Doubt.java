package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Phrases;
import dev.mysteryshopper.reports.fact.words.Words;
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

    private static final Set<String> CHANGES = Words.of("up down increased risen rose dropped fallen fell");

    private static final Set<String> MOVES = Words.of(
            "gone went goes going put puts come came been was has have it it's is just prices price rates fees that's we've they've");

    private static final Set<String> COMPARED =
            Words.of("more less extra dearer cheaper higher lower longer shorter earlier later");

    private static final Set<String> BANDS = Words.of("over above below under first beyond exceeding");

    private static final Set<String> TAKES_BACK = Words.of("sorry wrong scratch ends rather correction");

    private static final Phrases<Boolean> BOTH_WAYS =
            new Phrases<Boolean>().add(true, "there and back", "return|round|both trip|fare|ticket|ways", "return");

    /** One price, for however many. */
    private static final Phrases<Boolean> FLAT = new Phrases<Boolean>()
            .add(
                    true,
                    "per|a|each order|transaction|booking|stay|visit|group|household|delivery|party",
                    "flat",
                    "no matter how",
                    "however|whatever many|long|number",
                    "any number|length");

    private static final int FEW = 12;

    private Doubt() {}

    /** Why the value is doubtful, as the end of a sentence for a leader; empty when it is not. */
    static Optional<String> about(Passage passage, Frame frame, Mention mention, List<Mention> mentions) {
        FactType type = frame.ask().type();
        if (type == FactType.CONTACT && isTakenBack(passage, mention)) {
            return Optional.of("one of the two corrects itself");
        }
        if (type == FactType.CONTACT || type == FactType.DATE || type == FactType.ORDER_STATUS) {
            return Optional.empty();
        }
        if (isReckoned(passage, mention)
                || (type == FactType.MONEY
                        && TAKEN_OFF.in(passage).stream().anyMatch(hit -> !passage.quoted(hit.from())))) {
            return Optional.of("the answer has to be reckoned from what one of the two says");
        }
        if (isChange(passage, mention)) {
            return Optional.of("one of the two tells by how much it changed, and not what it is");
        }
        if (type == FactType.MONEY && isOneWay(passage, frame, mention)) {
            return Optional.of("one of the two prices is for one way only");
        }
        if (type == FactType.QUANTITY && (isProduct(passage, mention) || isSum(passage))) {
            return Optional.of("the answer has to be reckoned from what one of the two says");
        }
        if (type == FactType.PERCENT && isBanded(passage, frame, mention)) {
            return Optional.of("one of the two rates is for a part of the amount only");
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

    /** Why another value of the reply may be meant; empty when none may. */
    static Optional<String> amongSeveral(Passage passage, Frame frame, List<Mention> mentions) {
        FactType type = frame.ask().type();
        if (type == FactType.CONTACT || type == FactType.DATE || type == FactType.ORDER_STATUS) {
            return Optional.empty();
        }
        return Overlooked.beside(passage, type, mentions)
                ? Optional.of("one of the two names a number that may be the answer as well")
                : Optional.empty();
    }

    /** "it has gone up a tenner", "£5 more": by how much, not how much. */
    private static boolean isChange(Passage passage, Mention mention) {
        int before = mention.from() - 1;
        while (passage.isAny(before, "by", "a", "an", "another")) {
            before--;
        }
        boolean led = passage.is(before, CHANGES) && passage.is(before - 1, MOVES);
        boolean followed = passage.is(mention.to(), COMPARED) && !passage.is(mention.to() + 1, "than");
        return led || followed;
    }

    /** "8 euro each way" where the question is about there and back. */
    private static boolean isOneWay(Passage passage, Frame frame, Mention mention) {
        boolean one = passage.is(mention.to() + 1, "way") && passage.isAny(mention.to(), "each", "ea", "one", "per");
        return one
                && BOTH_WAYS
                        .in(Passage.of(
                                frame.ask().question() + ". " + frame.ask().fact(),
                                frame.ask().locale()))
                        .stream()
                        .findAny()
                        .isPresent();
    }

    /** "twelve tables of ten": a count of things that hold a count each. */
    private static boolean isProduct(Passage passage, Mention mention) {
        for (int i = 0; i + 3 < passage.size(); i++) {
            if (!passage.quoted(i)
                    && i != mention.from()
                    && passage.is(i + 2, "of")
                    && passage.token(i + 1).isWord()
                    && passage.numbers().at(i).isPresent()
                    && passage.numbers().at(i + 1).isEmpty()
                    && passage.numbers().at(i + 3).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "so two and two, and then a bunk". */
    private static boolean isSum(Passage passage) {
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (!passage.quoted(i)
                    && passage.isAny(i + 1, "and", "plus", "+")
                    && passage.numbers()
                            .at(i)
                            .filter(n -> n.next() < passage.size())
                            .isPresent()
                    && passage.numbers().at(i).get().next() == i + 1
                    && passage.numbers().at(i + 2).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "on the first $10,000", "balances over $5,000": a band that the question does not name. */
    private static boolean isBanded(Passage passage, Frame frame, Mention mention) {
        int end = passage.sentenceEnd(mention.from());
        for (int i = passage.sentenceStart(mention.from()); i < end; i++) {
            int amount = passage.isAny(i + 1, "$", "\u00a3", "\u20ac") ? i + 2 : i + 1;
            if (passage.is(i, BANDS)
                    && amount < passage.size()
                    && (amount < mention.from() || amount >= mention.to())
                    && passage.numbers()
                            .at(amount)
                            .filter(n -> n.whole() >= 100)
                            .isPresent()
                    && !frame.ask().question().contains(passage.word(amount))) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberFollows(Passage passage, int from) {
        for (int i = from; i < Math.min(passage.size(), from + FEW); i++) {
            if (passage.numbers().at(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "no, it ends five eight five": what follows a number or an address takes it back. */
    private static boolean isTakenBack(Passage passage, Mention mention) {
        for (int i = mention.to(); i < passage.size(); i++) {
            boolean no = passage.is(i, "no") && passage.isAny(i - 1, ",", ".", "-", "\u2014", "\u2026");
            if (!passage.quoted(i) && (no || passage.is(i, TAKES_BACK)) && numberFollows(passage, i)) {
                return true;
            }
        }
        return false;
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
        if (FLAT.in(passage).stream()
                .anyMatch(hit -> passage.sentence(hit.from()) == passage.sentence(mention.from()))) {
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
