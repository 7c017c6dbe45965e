package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the moves that read an answer have in common. */
abstract sealed class ReadKind implements MoveKind permits Read, ReadIfThere {

    private final String name;
    private final boolean mustBeThere;

    ReadKind(String name, boolean mustBeThere) {
        this.name = name;
        this.mustBeThere = mustBeThere;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> channels() {
        return Set.of(ApiKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        Map<Reading, Places> places = new LinkedHashMap<>();
        for (Node.Pair pair : settings.pairs(name, "{ order number: $.number }")) {
            settings.asScalar(pair.value(), pair.key().text())
                    .ifPresent(
                            written -> Places.of(written.text())
                                    .ifPresentOrElse(
                                            place -> places.put(
                                                    Reading.of(pair.key().text(), facts), place),
                                            () -> settings.wrong(
                                                    written,
                                                    "\"" + written.shown() + "\" is not a place in JSON."
                                                            + "\nExpected one such as $.number or $.items[0].price, or several with spaces between.")));
        }
        return new ReadAnswer(Collections.unmodifiableMap(places), mustBeThere);
    }
}
