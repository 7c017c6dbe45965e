package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.NoBrowser;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a browser and its driver: first on this machine, then through WebDriverManager and Selenium Manager, then, as
 * root on Debian or Ubuntu, by installing the distribution's. Used by one thread.
 */
final class BrowserFinder {

    private static final List<String> CHROMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "Google Chrome");
    private static final List<String> FIREFOXES = List.of("firefox", "firefox-esr");
    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/usr/lib/chromium",
                    "/usr/lib/chromium-browser",
                    "/opt/google/chrome",
                    "/snap/bin",
                    "/Applications/Google Chrome.app/Contents/MacOS",
                    "/Applications/Firefox.app/Contents/MacOS")
            .map(Path::of)
            .toList();

    private final Map<String, String> environment;
    private final PrintStream messages;

    /**
     * @param environment the environment: {@code PATH}, and {@code CHROME_BIN}, {@code CHROMEDRIVER}, {@code FIREFOX_BIN},
     *     {@code GECKODRIVER} for those who want a certain one
     * @param messages where it says what takes long
     */
    BrowserFinder(Map<String, String> environment, PrintStream messages) {
        this.environment = environment;
        this.messages = messages;
    }

    /**
     * A browser and its driver.
     *
     * @throws NoBrowser if there is none and none can be had
     */
    LocalBrowser find() {
        return here().or(() -> BrowserDownload.driverFor(chrome(), firefox(), messages))
                .or(() -> BrowserDownload.browser(messages))
                .or(() -> DebianBrowser.install(environment, messages).flatMap(installed -> here()))
                .orElseThrow(() -> new NoBrowser("""
                        No browser was found, so web journeys cannot be played, and nothing is.
                          Looked for chromium, google-chrome and firefox with chromedriver or geckodriver on the PATH and in the \
                        usual places, then tried to download one.
                          Install one (Debian, Ubuntu: apt-get install chromium chromium-driver), let CHROME_BIN and \
                        CHROMEDRIVER say where they are, or play on a Selenium Grid with --grid URL."""));
    }

    /** A browser of this machine that has its driver. */
    Optional<LocalBrowser> here() {
        return chrome().flatMap(binary ->
                        named("CHROMEDRIVER", List.of("chromedriver")).map(d -> new LocalBrowser(false, binary, d)))
                .or(() -> firefox().flatMap(binary -> named("GECKODRIVER", List.of("geckodriver"))
                        .map(d -> new LocalBrowser(true, binary, d))));
    }

    private Optional<Path> chrome() {
        return named("CHROME_BIN", CHROMES);
    }

    private Optional<Path> firefox() {
        return named("FIREFOX_BIN", FIREFOXES);
    }

    private Optional<Path> named(String variable, List<String> names) {
        String wanted = environment.getOrDefault(variable, "");
        if (!wanted.isEmpty()) {
            return Optional.of(Path.of(wanted)).filter(Files::isExecutable);
        }
        String path = environment.get("PATH");
        List<Path> places = path == null
                ? List.of() // a machine without a path has no programs: so tests can have one without a browser
                : Stream.concat(
                                Stream.of(path.split(File.pathSeparator, -1))
                                        .filter(place -> !place.isBlank())
                                        .map(Path::of),
                                USUAL_PLACES.stream())
                        .toList();
        return names.stream()
                .flatMap(name -> places.stream().map(place -> place.resolve(name)))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
