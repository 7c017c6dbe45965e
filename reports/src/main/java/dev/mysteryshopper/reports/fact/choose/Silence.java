package dev.mysteryshopper.reports.fact.choose;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What it means that no value was found in a reply. The reply surely states none where it puts the answer off, or where
 * nothing stands in it that a value could be made of; else one may have been overlooked.
 */
public final class Silence {

    private Silence() {}

    public static Reading in(Passage passage, Frame frame) {
        FactType type = frame.ask().type();
        boolean putOff = Deflection.in(passage) && !Overlooked.beside(passage, type, List.of());
        return putOff || isEmpty(passage, type) ? Reading.NOTHING : Reading.UNCLEAR;
    }

    private static boolean isEmpty(Passage passage, FactType type) {
        return switch (type) {
            case MONEY, DURATION, PERCENT, QUANTITY -> !Overlooked.in(passage, type);
            case DATE, TIME_RANGE -> !holds(passage, i -> isNumber(passage, i));
            case CONTACT -> !holds(passage, i -> isNumber(passage, i) || passage.isAny(i, "dot", "at"));
            case YES_NO, DECISION, ORDER_STATUS, TEXT ->
                !holds(passage, i -> passage.token(i).isWord());
        };
    }

    private static boolean holds(Passage passage, IntPredicate what) {
        return IntStream.range(0, passage.size()).anyMatch(i -> !passage.quoted(i) && what.test(i));
    }

    private static boolean isNumber(Passage passage, int i) {
        return passage.token(i).isNumber()
                || passage.token(i).kind() == Token.Kind.EMAIL
                || (!passage.is(i, "one")
                        && !passage.is(i, "a")
                        && !passage.is(i, "an")
                        && passage.numbers().at(i).isPresent());
    }
}
