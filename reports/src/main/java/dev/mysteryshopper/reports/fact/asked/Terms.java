package dev.mysteryshopper.reports.fact.asked;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.words.Calendar;
import dev.mysteryshopper.reports.fact.words.Counts;
import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Stems;
import dev.mysteryshopper.reports.fact.words.Token;
import java.util.Locale;

/** What each word of a reply names, as a topic counts it. */
public final class Terms {

    private static final Calendar ENGLISH = new Calendar(Locale.ENGLISH);

    private final Passage passage;
    private final FactType type;

    public Terms(Passage passage, FactType type) {
        this.passage = passage;
        this.type = type;
    }

    /** The term of a token; empty for marks and for words that name nothing. */
    public String at(int k) {
        Token token = passage.token(k);
        return switch (token.kind()) {
            case WORD ->
                isUnit(k)
                        ? Counts.term(token.text())
                        : isDayOfHours(token.text()) || Stems.isEmpty(token.text()) ? "" : Stems.of(token.text());
            case CODE, NUMBER -> token.text();
            default -> "";
        };
    }

    /** "$149/mo": the short name of what a price is for. */
    private boolean isUnit(int k) {
        return passage.is(k - 1, "/") && passage.token(k).glued();
    }

    /** Days say when hours hold, not what for. */
    private boolean isDayOfHours(String word) {
        return type == FactType.TIME_RANGE && (ENGLISH.day(word).isPresent() || word.startsWith("week"));
    }
}
