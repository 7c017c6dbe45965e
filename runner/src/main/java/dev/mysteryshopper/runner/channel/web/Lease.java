package dev.mysteryshopper.runner.channel.web;

import java.time.Duration;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A browser that is lent to one contact. Used by one thread. */
final class Lease implements AutoCloseable {

    private final Browser browser;
    private final Runnable giveBack;
    private boolean over;

    Lease(Browser browser, Runnable giveBack) {
        this.browser = browser;
        this.giveBack = giveBack;
    }

    RemoteWebDriver driver() {
        return browser.driver();
    }

    /** How long pages may take to load from now on. Asks the browser only where that is new to it. */
    void pagesWithin(Duration longest) {
        browser.pagesWithin(longest);
    }

    /** The browser died, or may have: it is replaced before it is lent again. */
    void died() {
        browser.markDead();
    }

    /** Gives it back. Does nothing the second time. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            giveBack.run();
        }
    }
}
