package dev.mysteryshopper.reports.fact;

import dev.mysteryshopper.reports.fact.asked.Frame;
import dev.mysteryshopper.reports.fact.choose.Choice;
import dev.mysteryshopper.reports.fact.choose.Reading;
import dev.mysteryshopper.reports.fact.find.ContactFinder;
import dev.mysteryshopper.reports.fact.find.DayFinder;
import dev.mysteryshopper.reports.fact.find.Mention;
import dev.mysteryshopper.reports.fact.find.MoneyFinder;
import dev.mysteryshopper.reports.fact.find.PercentFinder;
import dev.mysteryshopper.reports.fact.find.QuantityFinder;
import dev.mysteryshopper.reports.fact.find.SpanFinder;
import dev.mysteryshopper.reports.fact.read.DayReader;
import dev.mysteryshopper.reports.fact.read.DecisionReader;
import dev.mysteryshopper.reports.fact.read.HoursReader;
import dev.mysteryshopper.reports.fact.read.StatusReader;
import dev.mysteryshopper.reports.fact.read.TextReader;
import dev.mysteryshopper.reports.fact.read.YesNoReader;
import dev.mysteryshopper.reports.fact.scope.Scope;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the value that answers a question from a company's words, or from a value as a page or an API shows it
 * ("$89.00", "89.00 USD", "Sa 10:00-14:00"). Never throws, whatever the text; reads its first 20,000 characters. Safe to use from several threads.
 */
public final class FactReader {

    /** Words that bring in a case for which alone a value may hold. */
    private static final Set<String> CASES =
            Words.of("for if when unless except only but with without during where while otherwise once");

    private final StatusReader statuses;

    public FactReader() {
        this(Map.of());
    }

    /**
     * @param ownStatuses the company's own words for order states, such as "with the elves" for processing
     */
    public FactReader(Map<String, OrderStatus> ownStatuses) {
        this.statuses = new StatusReader(ownStatuses);
    }

    /** The value that the text states for what was asked; empty when it states none, or none that is clear enough to quote. */
    public Optional<Stated> read(Ask ask, String text) {
        return read(Passage.of(text, ask.locale()), Frame.of(ask, text)).stated();
    }

    /**
     * The value that the text states for what was asked, where no other can be meant and the text does not narrow it to a case
     * ("in the sale"): what can be held against whoever said it.
     */
    public Optional<Stated> readSurely(Ask ask, String text) {
        Passage passage = Passage.of(text, ask.locale());
        Frame frame = Frame.of(ask, text);
        Reading reading = read(passage, frame);
        return reading.stated().filter(stated -> reading.sure() && isGeneral(passage, frame, stated));
    }

    private static boolean isGeneral(Passage passage, Frame frame, Stated stated) {
        int at = passage.tokenAt(stated.start());
        for (int i = passage.sentenceStart(at); i < passage.sentenceEnd(at); i++) {
            if (passage.is(i, CASES)) {
                return false;
            }
        }
        Stated alone =
                new Stated(stated.value(), stated.quote(), 0, stated.quote().length());
        Scope plain = Scope.around(Passage.of(stated.quote(), frame.ask().locale()), frame, alone);
        return Scope.around(passage, frame, stated).from(plain) == Scope.Difference.NONE;
    }

    Reading read(Passage passage, Frame frame) {
        return switch (frame.ask().type()) {
            case MONEY, DURATION, PERCENT, QUANTITY, CONTACT -> Choice.among(passage, frame, found(passage, frame));
            case DATE -> DayReader.read(passage, frame);
            case TIME_RANGE -> HoursReader.read(passage, frame);
            case YES_NO -> YesNoReader.read(passage, frame);
            case DECISION -> DecisionReader.read(passage, frame);
            case ORDER_STATUS -> statuses.read(passage, frame);
            case TEXT -> TextReader.read(passage, frame);
        };
    }

    /** All values of the type asked for, where one is chosen among several; empty for the other types. */
    static List<Mention> found(Passage passage, Frame frame) {
        return switch (frame.ask().type()) {
            case MONEY -> MoneyFinder.find(passage, frame);
            case DURATION -> SpanFinder.find(passage, frame);
            case DATE -> DayFinder.find(passage, frame);
            case PERCENT -> PercentFinder.find(passage, frame);
            case QUANTITY -> QuantityFinder.find(passage, frame);
            case CONTACT -> ContactFinder.find(passage, frame);
            case TIME_RANGE, YES_NO, DECISION, ORDER_STATUS, TEXT -> List.of();
        };
    }
}
