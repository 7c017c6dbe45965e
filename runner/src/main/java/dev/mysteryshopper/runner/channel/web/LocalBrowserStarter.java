package dev.mysteryshopper.runner.channel.web;

import java.io.OutputStream;
import java.time.Duration;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.firefox.FirefoxDriver;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;

/** Opens a browser of this machine. */
final class LocalBrowserStarter implements BrowserStarter {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(3);

    private final LocalBrowser browser;
    private final Dimension window;
    private final boolean headless;

    LocalBrowserStarter(LocalBrowser browser, Dimension window, boolean headless) {
        this.browser = browser;
        this.window = window;
        this.headless = headless;
    }

    @Override
    public String name() {
        return (browser.firefox() ? "Firefox" : "Chromium") + " of this machine";
    }

    @Override
    public RemoteWebDriver start() {
        ClientConfig client = ClientConfig.defaultConfig().readTimeout(LONGEST_COMMAND);
        if (browser.firefox()) {
            FirefoxOptions options = Flags.firefox(window, headless);
            options.setBinary(browser.binary());
            GeckoDriverService service = new GeckoDriverService.Builder()
                    .usingDriverExecutable(browser.driver().toFile())
                    .withLogOutput(OutputStream.nullOutputStream())
                    .build();
            return new FirefoxDriver(service, options, client);
        }
        ChromeOptions options = Flags.chrome(window, headless);
        options.setBinary(browser.binary().toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(browser.driver().toFile())
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        return new ChromeDriver(service, options, client);
    }
}
