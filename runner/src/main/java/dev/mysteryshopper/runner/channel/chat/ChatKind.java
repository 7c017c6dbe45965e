package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The kind {@code websocket}: a chat desk that sends and takes JSON. Settings: {@code url}, {@code headers},
 * {@code subprotocol} and {@code frames}, which says where in the JSON things stand.
 */
public final class ChatKind implements ChannelKind {

    static final String NAME = "websocket";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Problem> check(ChannelSpec spec) {
        List<Problem> problems = new ArrayList<>();
        ChatSettings.read(spec, problems::add);
        return problems;
    }

    @Override
    public Channel prepare(ChannelSpec spec, Equipment equipment) {
        return new ChatChannel(ChatSettings.read(spec, problem -> {}), equipment.longest());
    }
}
