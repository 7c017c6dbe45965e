package dev.mysteryshopper.runner.channel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.history.PastRun;
import dev.mysteryshopper.reports.history.RunPoint;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.html.IndexHtml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page that a run leaves, as people see it: some journeys of a bad day, beside two earlier runs. */
@ResourceLock("browsers of this machine") // one test kills browsers that it takes for its own
class ScorecardTest {

    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)";

    @TempDir
    static Path folder;

    private static RemoteWebDriver driver;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream journal = resource("bad-day.jsonl")) {
            Files.copy(journal, folder.resolve(Report.JOURNAL));
        }
        RunResult result = Report.of(folder.resolve(Report.JOURNAL));
        Trend trend = new Trend(List.of(before(result, 2), before(result, 1)));
        Report.write(folder, List.of(new IndexHtml(trend)));
        LocalBrowser browser = new BrowserFinder(System.getenv(), System.err).find();
        driver = new LocalBrowserStarter(browser, new Dimension(1280, 900), true).start();
    }

    @AfterAll
    static void close() {
        driver.quit();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ScorecardTest.class.getResourceAsStream(name), name);
    }

    /** The same journeys, some days earlier, with fewer transfers. */
    private static PastRun before(RunResult result, int days) {
        RunPoint now = RunPoint.of(result);
        RunPoint then = new RunPoint(
                "run" + days,
                now.started().minus(Duration.ofDays(days)),
                now.took(),
                now.company(),
                now.tool(),
                true,
                now.conditions(),
                now.journeys(),
                now.journeys(),
                0,
                0,
                0,
                now.contacts(),
                days,
                now.retellCount(),
                0,
                0,
                Optional.of(Duration.ofSeconds(days)),
                now.firstReplyP90(),
                now.firstReplies());
        PastRun played = PastRun.of(result);
        return new PastRun(
                then,
                played.timezone(),
                played.environment(),
                played.journeys(),
                played.estimates(),
                played.facts(),
                played.findings());
    }

    private static void show(int width) {
        ((HasCdp) driver)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.get("about:blank");
        driver.get(folder.resolve(IndexHtml.FILE).toUri().toString());
    }

    private static Object script(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "nothing");
    }

    private static List<String> shown() {
        return driver.findElements(By.cssSelector("details.journey")).stream()
                .filter(WebElement::isDisplayed)
                .map(journey -> journey.findElement(By.className("name")).getText())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void fitsItsWindowAndNothingLiesOnAnother(int width) {
        show(width);
        script(OPEN_ALL);
        assertEquals(true, script("return document.documentElement.scrollWidth <= innerWidth"));
        assertEquals("", script("""
                const wide = [...document.querySelectorAll('body *')].filter(each => {
                  const box = each.getBoundingClientRect();
                  return box.width && box.right > innerWidth + 1 && !each.closest('.scroll, svg, pre');
                });
                const lies = (one, other) => {
                  const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
                  return a.width && b.width && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
                };
                const on = [];
                for (const parent of document.querySelectorAll('.tiles, .journey > summary, .lane, .flow, #filter, #charts, .talk, .timeline, main, .top')) {
                  const parts = [...parent.children];
                  for (let i = 1; i < parts.length; i++) if (lies(parts[i - 1], parts[i])) on.push(parts[i]);
                }
                return wide.concat(on).map(each => each.outerHTML.slice(0, 120)).slice(0, 5).join('\\n')"""));
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light"})
    void anybodyCanUseIt(int width, String scheme) throws IOException {
        ((HasCdp) driver)
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        show(width);
        script(OPEN_ALL);
        try (InputStream axe = Objects.requireNonNull(ScorecardTest.class.getResourceAsStream("/axe.min.js"))) {
            script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object violations = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(result => done(result.violations.map(each =>
                  each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html.slice(0, 150)).join(' | ')).join('\\n')),
                  error => done(String(error)));""");
        assertEquals("", violations);
    }

    @Test
    void narrowsTheJourneysToWhatIsAskedFor() {
        show(1280);
        assertEquals(6, shown().size());
        new Select(driver.findElement(By.name("outcome"))).selectByVisibleText("fell short");
        waitFor("2 of 6 journeys shown");
        assertEquals(
                List.of(
                        "Dana changes her mind at once and cancels by chat",
                        "Ines's kettle leaks, and she is passed on at most twice"),
                shown());
        driver.findElement(By.name("text")).sendKeys("OMAR warranty");
        waitFor("1 of 6 journeys shown");
        assertEquals(List.of("Ines's kettle leaks, and she is passed on at most twice"), shown());
        driver.findElement(By.cssSelector("#filter button")).click();
        waitFor("");
        assertEquals(6, shown().size());
    }

    private static void waitFor(String found) {
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(d -> d.findElement(By.id("found")).getText().equals(found));
    }

    @Test
    void opensAJourneyByKeyboard() {
        show(1280);
        WebElement journey = driver.findElement(By.cssSelector("details.journey.bad"));
        assertFalse(journey.findElement(By.className("inside")).isDisplayed());
        journey.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertTrue(journey.findElement(By.className("inside")).isDisplayed());
    }

    @Test
    void leadsFromAFindingToItsWordsAlsoWhenTheirJourneyIsNotShown() {
        show(1280);
        new Select(driver.findElement(By.name("topic"))).selectByVisibleText("returns");
        waitFor("1 of 6 journeys shown");
        WebElement link = driver.findElement(By.cssSelector("#findings blockquote a[href^='#e']"));
        String moment = Objects.requireNonNull(link.getDomAttribute("href")).substring(1);
        link.click();
        WebElement words = driver.findElement(By.id(moment));
        String inView = "const box = arguments[0].getBoundingClientRect();"
                + " return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight";
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(d -> Objects.equals(driver.executeScript(inView, words), true));
        assertEquals(6, shown().size());
    }

    @Test
    void drawsAChartForEachMeasureOfItsTableOfRuns() {
        show(1280);
        assertEquals(7, driver.findElements(By.cssSelector("#charts canvas")).size());
        assertEquals(
                7, driver.findElements(By.cssSelector("#trend th[data-unit]")).size());
        assertEquals(3, driver.findElements(By.cssSelector("#trend tbody tr")).size());
        assertEquals(
                "4 more than last time",
                driver.findElement(By.cssSelector("a.tile[href='#desks'] em")).getText());
    }

    @Test
    void printsAsPages() {
        show(1280);
        String pdf = new String(
                Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent()), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-"));
        assertTrue(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count() >= 3);
    }

    @Test
    void breaksNoRuleOfItsOwnPolicy() {
        show(1280);
        script(OPEN_ALL);
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
        assertEquals(List.of(), complaints);
    }
}
