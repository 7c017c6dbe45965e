package dev.mysteryshopper.runner.own;

import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A channel of a company's own: letters are laid into a loft, and whoever lives there answers. */
public final class CarrierPigeon implements ChannelKind {

    @Override
    public String name() {
        return "carrier pigeon";
    }

    @Override
    public List<Problem> check(ChannelSpec spec) {
        List<Problem> problems = new ArrayList<>();
        new Settings(spec.settings(), problems::add)
                .only(List.of("kind", "loft"))
                .require("loft", "the folder the pigeon flies to");
        return problems;
    }

    @Override
    public Channel prepare(ChannelSpec spec, Equipment equipment) {
        Settings settings = new Settings(spec.settings(), problem -> {});
        Path loft = Path.of(settings.scalar("loft").orElseThrow().text());
        return new Channel() {
            @Override
            public Contact open(Caller caller) {
                return new Flight(loft);
            }

            @Override
            public void close() {}
        };
    }

    /**
     * A contact by pigeon.
     *
     * @param loft where it flies to
     */
    record Flight(Path loft) implements Contact {
        @Override
        public void close() {}
    }
}
