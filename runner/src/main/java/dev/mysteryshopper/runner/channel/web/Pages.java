package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Seen;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Notices when another page is shown, and writes it down with the browser's own times
 * (<a href="https://www.w3.org/TR/navigation-timing-2/">Navigation Timing</a>), so that the tool's work is not in them.
 */
final class Pages {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Who the page is, and whether it has loaded: start of its navigation, load time, age, status, address, title. */
    private static final String LOOK = """
            const t = performance.getEntriesByType('navigation')[0];
            const done = document.readyState === 'complete' && (!t || t.loadEventEnd > 0);
            return [performance.timeOrigin, done, t ? t.loadEventEnd - t.startTime : 0,
                t ? performance.now() - t.loadEventEnd : 0, t && t.responseStatus || 0, location.href, document.title,
                location.href.startsWith('chrome-error:') && document.body ? document.body.innerText : ''];
            """;

    private final RemoteWebDriver driver;
    private final Seen seen;
    private double current = Double.NaN;

    Pages(RemoteWebDriver driver, Seen seen) {
        this.driver = driver;
        this.seen = seen;
    }

    private record Look(
            double origin,
            boolean loaded,
            double tookMillis,
            double ageMillis,
            int status,
            String url,
            String title,
            String error) {}

    /**
     * Writes down the page that is shown, unless it was already.
     *
     * @param what what led to it, for messages
     * @throws CompanyMisbehaved if it is an error page
     */
    void shown(String what) {
        Look look = Patiently.until(LONGEST, () -> Optional.of(look()).filter(Look::loaded))
                .orElseGet(this::look);
        if (look.origin() == current) {
            return;
        }
        current = look.origin();
        if (look.url().startsWith("chrome-error:")) {
            throw NetError.of(look.error())
                    .map(error -> error.misbehaved(what))
                    .orElseGet(() -> new CompanyMisbehaved(
                            Failure.UNREACHABLE, what + ": the browser could not show the page."));
        }
        Moment now = seen.now();
        long ageNanos = Math.max(0, (long) (look.ageMillis() * 1e6));
        PageShown page = new PageShown(
                new Moment(now.at().minusNanos(ageNanos), now.nanos() - ageNanos),
                seen.journey(),
                seen.contact(),
                look.url(),
                look.title(),
                Math.max(0, (long) (look.tookMillis() * 1e6)));
        seen.write(page);
        refuse(what, look);
    }

    /** A page that tells the customer that something is wrong with the form is none of these. */
    private static void refuse(String what, Look look) {
        String answer =
                String.format(Locale.ROOT, "%s: the company answered %d, \"%s\".", what, look.status(), look.title());
        if (look.status() >= 500 || look.status() == 404 || look.status() == 410 || look.status() == 429) {
            throw new CompanyMisbehaved(Failure.ERROR_ANSWER, answer);
        }
        if (look.status() == 401 || look.status() == 403) {
            throw new CompanyMisbehaved(Failure.REFUSED, answer);
        }
    }

    private Look look() {
        Object answer = driver.executeScript(LOOK);
        if (answer instanceof List<?> list
                && list.size() == 8
                && list.get(0) instanceof Number origin
                && list.get(2) instanceof Number took
                && list.get(3) instanceof Number age
                && list.get(4) instanceof Number status) {
            return new Look(
                    origin.doubleValue(),
                    Boolean.TRUE.equals(list.get(1)),
                    took.doubleValue(),
                    age.doubleValue(),
                    status.intValue(),
                    String.valueOf(list.get(5)),
                    String.valueOf(list.get(6)),
                    String.valueOf(list.get(7)));
        }
        return new Look(Double.NaN, false, 0, 0, 0, "", "", "");
    }

    /** Whether another page is shown than the one that was written down last. */
    boolean hasMovedOn() {
        return look().origin() != current;
    }

    /** Address and title of the page that is shown. */
    String here() {
        return driver.getCurrentUrl() + " (\"" + driver.getTitle() + "\")";
    }
}
