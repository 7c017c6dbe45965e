package dev.mysteryshopper.reports.fact;

/**
 * What it means that no value was found in a reply. The reply surely states none where it puts the answer off, or where
 * nothing stands in it that a value could be made of; else one may have been overlooked.
 */
final class Silence {

    private Silence() {}

    static Reading in(Passage passage, Frame frame) {
        return Deflection.in(passage) || isEmpty(passage, frame.ask().type()) ? Reading.NOTHING : Reading.UNCLEAR;
    }

    private static boolean isEmpty(Passage passage, FactType type) {
        boolean counts =
                switch (type) {
                    case MONEY, DURATION, DATE, TIME_RANGE, PERCENT, QUANTITY, CONTACT -> true;
                    case YES_NO, DECISION, ORDER_STATUS, TEXT -> false;
                };
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i)
                    && (counts ? isNumber(passage, i) : passage.token(i).isWord())) {
                return false;
            }
        }
        return true;
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
