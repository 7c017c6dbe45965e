package dev.mysteryshopper.runner.channel.web;

import org.openqa.selenium.remote.RemoteWebDriver;

/** Opens browsers that speak WebDriver BiDi. Safe for use by several threads. */
interface BrowserStarter {

    /** What it opens, for the run's environment. */
    String name();

    /**
     * Opens a browser.
     *
     * @throws org.openqa.selenium.WebDriverException if it cannot be opened
     */
    RemoteWebDriver start();
}
