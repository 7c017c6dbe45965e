package dev.mysteryshopper.runner.channel.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.browsingcontext.CreateContextParameters;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * One open browser, which serves many shoppers one after the other: each has a tab in a user context of their own, made
 * ahead of need, and finds it again in a later contact. Its driver is used by the one thread that holds its lease; tabs
 * are made and removed by any thread.
 */
final class Browser {

    private final RemoteWebDriver driver;
    private final org.openqa.selenium.bidi.module.Browser contexts;
    private final Map<String, Tab> tabs = new HashMap<>();
    private Optional<Tab> spare = Optional.empty();
    private volatile boolean dead;
    private Duration longestLoad = Duration.ZERO;

    Browser(RemoteWebDriver driver) {
        this.driver = driver;
        this.contexts = new org.openqa.selenium.bidi.module.Browser(driver);
    }

    RemoteWebDriver driver() {
        return driver;
    }

    /** How long a page may take to load. Called by the thread that holds the lease. */
    void pagesWithin(Duration longest) {
        if (!longest.equals(longestLoad)) {
            driver.manage().timeouts().pageLoadTimeout(longest);
            longestLoad = longest;
        }
    }

    /** Whether it died, or may have. */
    boolean isDead() {
        return dead;
    }

    void markDead() {
        dead = true;
    }

    /** The tab of a shopper; a fresh one the first time. */
    synchronized Tab tabOf(String owner) {
        Tab known = tabs.get(owner);
        if (known != null) {
            return known;
        }
        Tab tab = spare.orElseGet(this::make);
        spare = Optional.empty();
        tabs.put(owner, tab);
        return tab;
    }

    /** Makes the tab for the next shopper, if there is none yet. */
    synchronized void prepare() {
        if (!dead && spare.isEmpty()) {
            spare = Optional.of(make());
        }
    }

    private Tab make() {
        String userContext = contexts.createUserContext();
        BrowsingContext tab = new BrowsingContext(
                driver,
                new CreateContextParameters(WindowType.TAB)
                        .userContext(userContext)
                        .background(true));
        return new Tab(userContext, tab.getId());
    }

    /** Removes the tabs of all shoppers whose name begins so, with their cookies and storage. */
    synchronized void forget(String beginning) {
        List<String> owners = new ArrayList<>(tabs.keySet());
        for (String owner : owners) {
            if (owner.startsWith(beginning)) {
                Tab tab = tabs.remove(owner);
                if (tab != null && !dead) {
                    contexts.removeUserContext(tab.userContext());
                }
            }
        }
    }

    /** Closes it, whatever state it is in. */
    void close() {
        dead = true;
        try {
            driver.quit();
        } catch (WebDriverException e) {
            // it was gone already
        }
    }
}
