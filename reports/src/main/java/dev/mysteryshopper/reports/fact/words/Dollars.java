package dev.mysteryshopper.reports.fact.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells from places and taxes that are named whose dollars are meant. */
public final class Dollars {

    private static final Set<String> CANADA = Words.of(
            "canada canadian calgary toronto vancouver montreal ottawa edmonton winnipeg halifax alberta ontario quebec"
                    + " manitoba saskatchewan hst");
    private static final Set<String> AUSTRALIA = Words.of(
            "australia australian sydney melbourne brisbane perth adelaide hobart canberra darwin geelong queensland tasmania");
    private static final Set<String> NEW_ZEALAND =
            Words.of("zealand auckland wellington christchurch dunedin kiwi kia ora aotearoa");

    private Dollars() {}

    /** The country, where a text names a place in one that pays in its own dollars. */
    public static Optional<String> country(String text) {
        String head = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        for (Token token : Tokens.of(head)) {
            if (CANADA.contains(token.text())) {
                return Optional.of("CA");
            }
            if (AUSTRALIA.contains(token.text())) {
                return Optional.of("AU");
            }
            if (NEW_ZEALAND.contains(token.text())) {
                return Optional.of("NZ");
            }
        }
        return Optional.empty();
    }
}
