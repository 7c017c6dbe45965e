package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the company file says of an API.
 *
 * @param url its address, without a slash at the end
 * @param headers headers that each request to it carries, by name
 * @param client the client that sends the requests: {@code rest-assured} (the default) or {@code jdk}
 */
record ApiSettings(String url, Map<String, Template> headers, String client) {

    static final String REST_ASSURED = "rest-assured";
    static final String JDK = "jdk";
    private static final List<String> KNOWN = List.of("kind", "url", "headers", "client");

    static ApiSettings read(ChannelSpec spec, Consumer<Problem> problems) {
        Settings settings = new Settings(spec.settings(), problems);
        settings.require("url", "the address of the API, such as https://api.example.com/v1");
        settings.only(KNOWN);
        String url = settings.webAddress("url", "an API", "https://api.example.com/v1");
        return new ApiSettings(
                url,
                settings.templates("headers", "{ Authorization: \"Bearer ${API_TOKEN}\" }"),
                settings.oneOf("client", List.of(REST_ASSURED, JDK)).orElse(REST_ASSURED));
    }
}
