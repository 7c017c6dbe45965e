package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The kind {@code browser}: web pages in a real browser. Settings: {@code url}; {@code window}, the size of the page in
 * pixels, 1280x900 unless said otherwise; {@code settle}, how long an element may take to appear on a page that has
 * loaded, 3 seconds unless said otherwise.
 */
public final class WebKind implements ChannelKind {

    static final String NAME = "browser";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Problem> check(ChannelSpec spec) {
        List<Problem> problems = new ArrayList<>();
        WebSettings.read(spec, problems::add);
        return problems;
    }

    @Override
    public boolean needsBrowser() {
        return true;
    }

    @Override
    public Channel prepare(ChannelSpec spec, Equipment equipment) {
        return new WebChannel(WebSettings.read(spec, problem -> {}), equipment);
    }
}
