package dev.mysteryshopper.runner.channel.web;

import java.nio.file.Path;

/**
 * A browser of this machine and its driver.
 *
 * @param firefox whether it is Firefox; otherwise Chrome or Chromium
 * @param binary the browser
 * @param driver its driver: chromedriver or geckodriver
 */
record LocalBrowser(boolean firefox, Path binary, Path driver) {}
