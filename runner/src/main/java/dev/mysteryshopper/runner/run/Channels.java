package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Company;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/**
 * The channels that a run needs, ready to be used.
 *
 * @param byName the channels by name
 * @param playedWith what they are played with, by name ({@code Chromium 156.0}); without those that say nothing
 */
public record Channels(Map<String, Channel> byName, Map<String, String> playedWith) {

    /**
     * Makes channels ready.
     *
     * @param needed names of channels of the company
     * @throws dev.mysteryshopper.runner.channel.NoBrowser if a browser is needed and none can be had
     */
    public static Channels ready(Company company, Set<String> needed, Equipment equipment) {
        Map<String, ChannelKind> kinds = new TreeMap<>();
        ServiceLoader.load(ChannelKind.class).forEach(kind -> kinds.put(kind.name(), kind));
        Map<String, Channel> byName = new LinkedHashMap<>();
        Map<String, String> playedWith = new LinkedHashMap<>();
        try {
            for (String name : needed) {
                ChannelSpec spec = company.channels().get(name);
                ChannelKind kind = spec == null ? null : kinds.get(spec.kind());
                if (spec == null || kind == null) {
                    throw new IllegalArgumentException("\"" + name + "\" is no channel of " + company.name() + ".");
                }
                Channel channel = kind.prepare(spec, equipment);
                byName.put(name, channel);
                String with = channel.makeReady();
                if (!with.isBlank()) {
                    playedWith.put(name, with);
                }
            }
        } catch (RuntimeException e) {
            byName.values().forEach(Channel::close);
            throw e;
        }
        return new Channels(byName, playedWith);
    }
}
