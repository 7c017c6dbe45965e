package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.ReadingKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.Node;
import java.util.Map;
import java.util.Optional;

/** What the moves that read an answer have in common: a fact stands at a place in its JSON. */
abstract sealed class ReadKind extends ReadingKind<Places> permits Read, ReadIfThere {

    private final boolean mustBeThere;

    ReadKind(String name, boolean mustBeThere) {
        super(name, ApiKind.NAME, "{ order number: $.number }");
        this.mustBeThere = mustBeThere;
    }

    @Override
    protected Optional<Places> place(Settings settings, Node.Pair pair) {
        return settings.asScalar(pair.value(), pair.key().text()).flatMap(written -> {
            Optional<Places> places = Places.of(written.text());
            if (places.isEmpty()) {
                settings.wrong(
                        written,
                        "\"" + written.shown() + "\" is not a place in JSON."
                                + "\nExpected one such as $.number or $.items[0].price, or several with spaces between.");
            }
            return places;
        });
    }

    @Override
    protected Move move(Map<Reading, Places> places) {
        return new ReadAnswer(places, mustBeThere);
    }
}
