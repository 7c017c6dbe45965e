package dev.mysteryshopper.scenarios.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.bidi.browsingcontext.BrowsingContext;
import org.openqa.selenium.bidi.browsingcontext.CreateContextParameters;
import org.openqa.selenium.bidi.module.Browser;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/**
 * The baseline of the web benchmark: the same clicks as the journey that orders on the web, with Selenium alone; no
 * journey, no journal, no report. It prints the median milliseconds of one order. Arguments: address of the shop,
 * number of orders, and {@code open} for one browser that stays open, {@code own} for one that stays open with a user context
 * (cookies, storage) of its own for each order, as journeys have, or {@code new} for a new browser each.
 */
public final class BareWebClient {

    private BareWebClient() {}

    public static void main(String[] args) {
        String shop = args[0];
        int orders = Integer.parseInt(args[1]);
        double[] millis = new double[orders];
        Runnable one = () -> order(browser(), shop, WebDriver::quit);
        ChromeDriver kept = args[2].equals("new") ? null : browser();
        if (kept != null) {
            one = args[2].equals("own") ? () -> inOwnContext(kept, shop) : () -> order(kept, shop, driver -> {});
        }
        for (int i = 0; i < orders; i++) {
            long began = System.nanoTime();
            one.run();
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        if (kept != null) {
            kept.quit();
        }
        System.out.println(Timed.median(millis));
    }

    private static void inOwnContext(ChromeDriver driver, String shop) {
        Browser contexts = new Browser(driver);
        String own = contexts.createUserContext();
        BrowsingContext tab = new BrowsingContext(driver, new CreateContextParameters(WindowType.TAB).userContext(own));
        driver.switchTo().window(tab.getId());
        order(driver, shop, kept -> contexts.removeUserContext(own));
    }

    private static ChromeDriver browser() {
        ChromeOptions options = new ChromeOptions();
        options.setCapability("webSocketUrl", true);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        String driver = System.getenv().getOrDefault("CHROMEDRIVER", "/usr/bin/chromedriver");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File(driver))
                .build();
        ChromeDriver chrome = new ChromeDriver(service, options);
        // a click may come back before the next page does
        chrome.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).implicitlyWait(Duration.ofSeconds(5));
        return chrome;
    }

    private static void order(ChromeDriver driver, String shop, Consumer<ChromeDriver> after) {
        driver.get(shop + "/products/rain-boots");
        for (List<String> field :
                List.of(List.of("#quantity", "1"), List.of("#name", "Dana"), List.of("#email", "dana@example.com"))) {
            WebElement element = driver.findElement(By.cssSelector(field.get(0)));
            element.clear();
            element.sendKeys(field.get(1));
        }
        new Select(driver.findElement(By.cssSelector("#shipping"))).selectByValue("standard");
        driver.findElement(By.cssSelector("#buy")).click();
        for (String read : List.of("#order-number", "#order-status", ".total")) {
            if (driver.findElement(By.cssSelector(read)).getText().isBlank()) {
                throw new IllegalStateException(read + " is blank");
            }
        }
        driver.getScreenshotAs(OutputType.BYTES); // the journey keeps one too
        after.accept(driver);
    }
}
