package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The kind {@code http}: an API. Settings: {@code url}, {@code headers}, {@code client}.
 *
 * <p>Two clients can send the requests, with the same journal, measures and evidence: {@code rest-assured}, the default,
 * takes {@link OwnSpecification a specification of a team's own}; {@code jdk} is many times faster.
 */
public final class ApiKind implements ChannelKind {

    static final String NAME = "http";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Problem> check(ChannelSpec spec) {
        List<Problem> problems = new ArrayList<>();
        ApiSettings.read(spec, problems::add);
        return problems;
    }

    @Override
    public Channel prepare(ChannelSpec spec, Equipment equipment) {
        ApiSettings settings = ApiSettings.read(spec, problem -> {});
        return new ApiChannel(settings, client(settings, spec));
    }

    private static ApiClient client(ApiSettings settings, ChannelSpec spec) {
        if (settings.client().equals(ApiSettings.JDK)) {
            return new JdkClient();
        }
        return new RestAssuredClient(ServiceLoader.load(OwnSpecification.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(own -> own.isFor(spec))
                .toList());
    }
}
