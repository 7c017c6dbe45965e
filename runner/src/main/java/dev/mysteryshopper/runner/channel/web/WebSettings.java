package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Dimension;

/**
 * What the company file says of a site.
 *
 * @param url its address, without a slash at the end
 * @param window size of the page in pixels
 * @param settle how long an element may take to appear on a page that has loaded
 */
record WebSettings(String url, Dimension window, Duration settle) {

    private static final List<String> KNOWN = List.of("kind", "url", "window", "settle");
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,3}) ?(s|seconds?)");

    static WebSettings read(ChannelSpec spec, Consumer<Problem> problems) {
        Settings settings = new Settings(spec.settings(), problems);
        settings.require("url", "the address of the site, such as https://www.example.com");
        settings.only(KNOWN);
        String url = settings.webAddress("url", "a site", "https://www.example.com");
        Dimension window = matched(settings, "window", SIZE, "a size in pixels such as 1280x900")
                .map(size -> new Dimension(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))))
                .orElse(new Dimension(1280, 900));
        Duration settle = matched(settings, "settle", SECONDS, "a number of seconds such as 3 seconds")
                .map(span -> Duration.ofSeconds(Long.parseLong(span.group(1))))
                .orElse(Duration.ofSeconds(3));
        return new WebSettings(url, window, settle);
    }

    private static Optional<Matcher> matched(Settings settings, String key, Pattern shape, String expected) {
        Optional<Node.Scalar> scalar = settings.scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = shape.matcher(scalar.get().text());
        if (matcher.matches()) {
            return Optional.of(matcher);
        }
        settings.wrong(
                scalar.get(),
                "\"" + scalar.get().shown() + "\" is not known for " + key + ".\nExpected " + expected + ".");
        return Optional.empty();
    }
}
