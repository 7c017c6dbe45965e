package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Reading;
import dev.mysteryshopper.runner.channel.ReadingKind;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the moves that read messages have in common: a fact stands where a pattern finds it. */
abstract sealed class ReadKind extends ReadingKind<Pattern> permits Read, ReadIfThere {

    private final boolean mustBeThere;

    ReadKind(String name, boolean mustBeThere) {
        super(name, ChatKind.NAME, "{ order number: \"(PS-\\\\d+)\" }");
        this.mustBeThere = mustBeThere;
    }

    @Override
    protected Optional<Pattern> place(Settings settings, Node.Pair pair) {
        return settings.asScalar(pair.value(), pair.key().text()).flatMap(settings::pattern);
    }

    @Override
    protected Move move(Map<Reading, Pattern> places) {
        return new ReadMessages(places, mustBeThere);
    }
}
