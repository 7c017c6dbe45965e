package dev.mysteryshopper.runner.channel.web;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.remote.AbstractDriverOptions;

/** How a browser is opened: quiet, without a profile, without calling home. */
final class Flags {

    private Flags() {}

    static ChromeOptions chrome(Dimension window, boolean headless) {
        List<String> arguments = new ArrayList<>(List.of(
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=" + window.getWidth() + "," + window.getHeight()));
        if (headless) {
            arguments.add("--headless=new");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox"); // Chromium refuses to start as root with its sandbox
        }
        ChromeOptions options = new ChromeOptions();
        options.addArguments(arguments);
        return common(options);
    }

    static FirefoxOptions firefox(Dimension window, boolean headless) {
        FirefoxOptions options = new FirefoxOptions();
        options.addArguments("--width=" + window.getWidth(), "--height=" + window.getHeight());
        if (headless) {
            options.addArguments("-headless");
        }
        return common(options);
    }

    private static <O extends AbstractDriverOptions<?>> O common(O options) {
        options.setCapability("webSocketUrl", true); // WebDriver BiDi
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.ACCEPT); // who pressed "Cancel order" means it
        return options;
    }
}
