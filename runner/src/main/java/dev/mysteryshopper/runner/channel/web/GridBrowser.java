package dev.mysteryshopper.runner.channel.web;

import java.net.MalformedURLException;
import java.net.URI;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.remote.Augmenter;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Opens a browser on a Selenium Grid. */
final class GridBrowser implements BrowserStarter {

    private final URI grid;
    private final Dimension window;

    GridBrowser(URI grid, Dimension window) {
        this.grid = grid;
        this.window = window;
    }

    @Override
    public String name() {
        return "Selenium Grid at " + grid.getScheme() + "://" + grid.getHost() + ":" + grid.getPort();
    }

    @Override
    public RemoteWebDriver start() {
        try {
            RemoteWebDriver driver = new RemoteWebDriver(grid.toURL(), Flags.chrome(window, true));
            return (RemoteWebDriver) new Augmenter().augment(driver);
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new WebDriverException(grid + " is not the address of a Selenium Grid", e);
        }
    }
}
