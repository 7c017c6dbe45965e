package dev.mysteryshopper.scenarios.bench;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/**
 * The baseline of the web benchmark: the same clicks as the journey that orders on the web, with Selenium alone; no
 * journey, no journal, no report. It prints the median milliseconds of one order. Arguments: address of the shop,
 * number of orders, and {@code open} for one browser that stays open or {@code new} for a new browser each.
 */
public final class BareWebClient {

    private BareWebClient() {}

    public static void main(String[] args) {
        String shop = args[0];
        int orders = Integer.parseInt(args[1]);
        boolean open = args[2].equals("open");
        double[] millis = new double[orders];
        WebDriver kept = open ? browser() : null;
        for (int i = 0; i < orders; i++) {
            long began = System.nanoTime();
            WebDriver driver = kept == null ? browser() : kept;
            order(driver, shop);
            if (kept == null) {
                driver.quit();
            }
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        if (kept != null) {
            kept.quit();
        }
        System.out.println(Timed.median(millis));
    }

    private static WebDriver browser() {
        ChromeOptions options = new ChromeOptions();
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

    private static void order(WebDriver driver, String shop) {
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
        ((ChromeDriver) driver).getScreenshotAs(OutputType.BYTES); // the journey keeps one too
    }
}
