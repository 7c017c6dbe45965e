package dev.mysteryshopper.runner.channel.web;

import io.github.bonigarcia.wdm.WebDriverManager;
import io.github.bonigarcia.wdm.config.DriverManagerType;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput;

/** Downloads a driver, or a browser with its driver, where the machine reaches those who offer them. */
final class BrowserDownload {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private BrowserDownload() {}

    /** The driver of a browser that is there without one, through WebDriverManager. */
    static Optional<LocalBrowser> driverFor(Optional<Path> chrome, Optional<Path> firefox, PrintStream messages) {
        if (chrome.isEmpty() && firefox.isEmpty()) {
            return Optional.empty();
        }
        boolean isFirefox = chrome.isEmpty();
        Path binary = chrome.or(() -> firefox).orElseThrow();
        messages.println("Looking for the driver of " + binary + ".");
        return within(() -> {
                    WebDriverManager manager = WebDriverManager.getInstance(
                            isFirefox ? DriverManagerType.FIREFOX : DriverManagerType.CHROME);
                    manager.browserBinary(binary.toString()).timeout(20).avoidBrowserDetection();
                    manager.setup();
                    return Path.of(manager.getDownloadedDriverPath());
                })
                .filter(Files::isExecutable)
                .map(driver -> new LocalBrowser(isFirefox, binary, driver));
    }

    /** A browser and its driver, through Selenium Manager. */
    static Optional<LocalBrowser> browser(PrintStream messages) {
        messages.println("There is no browser on this machine; trying to download one.");
        return within(() -> {
                    SeleniumManagerOutput.Result result = SeleniumManager.getInstance()
                            .getBinaryPaths(List.of("--browser", "chrome", "--timeout", "30", "--avoid-stats"));
                    return new LocalBrowser(false, Path.of(result.getBrowserPath()), Path.of(result.getDriverPath()));
                })
                .filter(browser -> Files.isExecutable(browser.binary()) && Files.isExecutable(browser.driver()));
    }

    /** What it gives; empty if it fails or takes too long. */
    private static <T> Optional<T> within(Callable<T> download) {
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread daemon = new Thread(task, "browser download");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            return Optional.of(thread.submit(download).get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty(); // the next way to get one is tried
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            thread.shutdownNow();
        }
    }
}
