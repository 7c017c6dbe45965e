package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.Spans;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.InvalidSelectorException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One visit to a site, in a tab of the shopper's own. */
public final class WebContact implements Contact {

    private final WebSettings settings;
    private final Lease lease;
    private final Seen seen;
    private final Pages pages;
    private boolean pictured = true;
    private boolean broken;

    WebContact(WebSettings settings, Lease lease, Seen seen) {
        this.settings = settings;
        this.lease = lease;
        this.seen = seen;
        this.pages = new Pages(lease.driver(), seen);
    }

    /** Opens a page and waits until it has loaded. */
    void open(String path, Duration longest) {
        String address = path.startsWith("http://") || path.startsWith("https://")
                ? path
                : settings.url() + (path.isEmpty() || path.startsWith("/") || path.startsWith("?") ? "" : "/") + path;
        acting("open " + address, longest, () -> {
            try {
                lease.driver().get(address);
            } catch (TimeoutException e) {
                throw noAnswer("open " + address, longest);
            } catch (WebDriverException e) {
                throw NetError.of(e.getRawMessage())
                        .map(error -> error.misbehaved(address))
                        .orElseThrow(() -> e);
            }
            pages.shown("open " + address);
        });
    }

    /**
     * Does something on the page and, if that led to another page, waits until it has loaded and writes it down.
     *
     * @param what what is done, for messages
     */
    void act(String what, Duration longest, Runnable deed) {
        acting(what, longest, () -> {
            try {
                deed.run();
            } catch (TimeoutException e) {
                throw noAnswer(what, longest);
            }
            pages.shown(what);
        });
    }

    private void acting(String what, Duration longest, Runnable deed) {
        pictured = false;
        guarded(what, () -> {
            lease.pagesWithin(longest);
            deed.run();
            return true;
        });
    }

    /** Looks at something on the page, again and again until it is there or the time is over. */
    <T> Optional<T> awaited(String what, Duration longest, Supplier<Optional<T>> look) {
        return guarded(
                what,
                () -> Patiently.until(longest, () -> {
                    try {
                        return look.get();
                    } catch (StaleElementReferenceException e) {
                        return Optional.empty(); // the page is changing: look again
                    }
                }));
    }

    /** How long an element may take to appear. */
    Duration settle(Duration bearable) {
        return settings.settle().compareTo(bearable) < 0 ? settings.settle() : bearable;
    }

    /** Whether another page is shown than the one that was written down last. */
    boolean hasMovedOn() {
        return pages.hasMovedOn();
    }

    RemoteWebDriver driver() {
        return lease.driver();
    }

    /** Where the shopper is now, for messages: address and title of the page. */
    String here() {
        return guarded("look where we are", pages::here);
    }

    private static CompanyMisbehaved noAnswer(String what, Duration longest) {
        return new CompanyMisbehaved(
                Failure.NO_ANSWER,
                what + ": no page had loaded after " + Spans.inWords(longest) + ", the longest the shopper waits.");
    }

    /** Tells the company's misbehaviour from ours. */
    private <T> T guarded(String what, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (InvalidSelectorException e) {
            throw new ToolTrouble(what + ": that is no CSS selector. Mend it in the company file.", e);
        } catch (ElementNotInteractableException e) {
            throw new CompanyMisbehaved(
                    Failure.MISSING,
                    what + ": it is on the page, but a person could not use it: " + Browsers.firstLine(e) + ".");
        } catch (StaleElementReferenceException e) {
            throw new CompanyMisbehaved(Failure.MISSING, what + ": the page changed under the shopper's hand.");
        } catch (WebDriverException e) {
            broken = true;
            lease.died();
            throw new ToolTrouble(
                    what + ": the browser died or no longer answers (" + Browsers.firstLine(e)
                            + "). The run goes on with another; play this journey again.",
                    e);
        }
    }

    @Override
    public void keepEvidence(String why) {
        if (broken || pictured) {
            return;
        }
        pictured = true;
        try {
            seen.keep("image/png", lease.driver().getScreenshotAs(OutputType.BYTES), why);
        } catch (WebDriverException e) {
            broken = true;
            lease.died();
        }
    }

    @Override
    public void close() {
        keepEvidence("the page when the shopper left");
        lease.close();
    }
}
