package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.ReadingKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the moves that read a page have in common: a fact stands in an element, or in an attribute of it. */
abstract sealed class ReadKind extends ReadingKind<Spot> permits Read, ReadIfThere {

    private static final String WITH_ATTRIBUTE = "{ at: \"#price\", attribute: content }";

    private final boolean mustBeThere;

    ReadKind(String name, boolean mustBeThere) {
        super(name, WebKind.NAME, "{ order number: \"#order-number\" }");
        this.mustBeThere = mustBeThere;
    }

    @Override
    protected Optional<Spot> place(Settings settings, Node.Pair pair) {
        if (pair.value() instanceof Node.Scalar selector) {
            return Optional.of(new Spot(selector.text(), Optional.empty()));
        }
        return settings.asSettings(pair.value(), pair.key().text(), WITH_ATTRIBUTE)
                .flatMap(inner -> {
                    inner.require("at", "the CSS selector of the element").only(List.of("at", "attribute"));
                    return inner.scalar("at")
                            .map(at -> new Spot(
                                    at.text(), inner.scalar("attribute").map(Node.Scalar::text)));
                });
    }

    @Override
    protected Move move(Map<Reading, Spot> places) {
        return new ReadPage(places, mustBeThere);
    }
}
