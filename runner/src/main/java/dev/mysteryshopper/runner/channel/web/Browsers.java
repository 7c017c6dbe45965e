package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.NoBrowser;
import dev.mysteryshopper.runner.channel.Spans;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.WebDriverException;

/**
 * The browsers of a channel: opened when they are needed, never more than allowed, each lent to one contact at a time. A
 * journey that comes back gets the browser that holds its cookies. A browser that died is replaced. Safe for use by many
 * threads.
 */
final class Browsers implements AutoCloseable {

    private static final String NOBODY = "";

    private final int most;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> placeOfJourney = new HashMap<>();
    private final ExecutorService housekeeping = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "browser housekeeping");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<BrowserStarter> starter = Optional.empty();
    private boolean closed;

    /** @param most most browsers that are open at once */
    Browsers(int most) {
        this.most = most;
    }

    /** A place for one browser: lent or free, with a browser in it or not yet. */
    private static final class Place {
        private boolean lent;
        private volatile Optional<Browser> browser = Optional.empty();
    }

    synchronized void startWith(BrowserStarter browserStarter) {
        starter = Optional.of(browserStarter);
    }

    /**
     * Opens the first browser, to know before anything is played that one can be opened.
     *
     * @return its version
     * @throws NoBrowser if it cannot
     */
    String openFirst(Duration longest) {
        Place place = take(NOBODY, longest);
        try {
            return living(place).driver().getCapabilities().getBrowserVersion();
        } catch (WebDriverException e) {
            throw new NoBrowser("No browser could be opened, so web journeys cannot be played, and nothing is.\n  "
                    + starter.map(BrowserStarter::name).orElse("It") + " said: " + firstLine(e)
                    + ".\n  Look whether browser and driver are of one version (CHROME_BIN and CHROMEDRIVER say which to"
                    + " take), or, with --grid, whether the Grid is up and has a browser that is free.");
        } finally {
            synchronized (this) {
                placeOfJourney.remove(NOBODY);
            }
            giveBack(place);
        }
    }

    /**
     * Lends a browser, with the tab of a shopper in front.
     *
     * @param journey id of the journey
     * @param owner name of the shopper's tab; begins with the journey's id
     * @param longest longest wait for a free browser
     * @throws ToolTrouble if none is free in time, or none can be opened
     */
    Lease lease(String journey, String owner, Duration longest) {
        Place place = take(journey, longest);
        try {
            Browser browser = living(place);
            Tab tab = browser.tabOf(owner);
            browser.driver().switchTo().window(tab.handle());
            keepHouse(browser, browser::prepare);
            return new Lease(browser, () -> giveBack(place));
        } catch (WebDriverException e) {
            place.browser.ifPresent(Browser::markDead);
            giveBack(place);
            throw new ToolTrouble(
                    "A browser could not be opened: " + firstLine(e)
                            + ". Try it with fewer browsers (--browsers 1), and look whether the machine has memory left.",
                    e);
        } catch (RuntimeException e) {
            giveBack(place);
            throw e;
        }
    }

    private synchronized Place take(String journey, Duration longest) {
        long until = System.nanoTime() + longest.toNanos();
        while (true) {
            if (closed) {
                throw new ToolTrouble("The run has ended; no browser is lent any more.");
            }
            Optional<Place> free = free(journey);
            if (free.isPresent()) {
                free.get().lent = true;
                placeOfJourney.put(journey, free.get());
                return free.get();
            }
            long left = until - System.nanoTime();
            if (left <= 0) {
                throw new ToolTrouble("No browser was free within " + Spans.inWords(longest)
                        + ". Allow more of them (--browsers) or play fewer journeys at once (--threads).");
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ToolTrouble("The wait for a browser was interrupted.", e);
            }
        }
    }

    /** The journey's own place if it has one; else one that is free, best with a browser in it; else a new one. */
    private Optional<Place> free(String journey) {
        Place own = placeOfJourney.get(journey);
        if (own != null) {
            return own.lent ? Optional.empty() : Optional.of(own);
        }
        Optional<Place> open = places.stream()
                .filter(place -> !place.lent)
                .min((a, b) -> Boolean.compare(a.browser.isEmpty(), b.browser.isEmpty()));
        if (open.isPresent() || places.size() >= most) {
            return open;
        }
        Place added = new Place();
        places.add(added);
        return Optional.of(added);
    }

    private Browser living(Place place) {
        Optional<Browser> there = place.browser;
        if (there.isPresent() && !there.get().isDead()) {
            return there.get();
        }
        there.ifPresent(Browser::close);
        Browser opened = new Browser(starter.orElseThrow(() -> new ToolTrouble("The channel was not made ready."))
                .start());
        place.browser = Optional.of(opened);
        return opened;
    }

    private void giveBack(Place place) {
        synchronized (this) {
            place.lent = false;
            notifyAll();
        }
    }

    /** The journey is over: its tabs are removed when there is time. */
    void forget(String journey) {
        Place place;
        synchronized (this) {
            place = placeOfJourney.remove(journey);
        }
        if (place != null) {
            place.browser.ifPresent(browser -> keepHouse(browser, () -> browser.forget(journey + "\n")));
        }
    }

    private void keepHouse(Browser browser, Runnable work) {
        try {
            housekeeping.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    browser.markDead(); // the next lease opens another; at the end of the run there is none
                }
            });
        } catch (RejectedExecutionException e) {
            // the run has ended, and the browsers with it
        }
    }

    @Override
    public void close() {
        List<Place> all;
        synchronized (this) {
            closed = true;
            all = List.copyOf(places);
            notifyAll();
        }
        housekeeping.shutdownNow();
        all.forEach(place -> place.browser.ifPresent(Browser::close));
    }

    static String firstLine(WebDriverException e) {
        String message = String.valueOf(e.getRawMessage());
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end))
                .strip()
                .replaceAll("\\s+null$", "")
                .replaceAll("[.:]+$", "");
    }
}
