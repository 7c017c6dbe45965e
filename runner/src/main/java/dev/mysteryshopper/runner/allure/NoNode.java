package dev.mysteryshopper.runner.allure;

import java.io.Serial;

/** Node.js is not there, or too old; its message says what to install. */
public final class NoNode extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoNode(String found) {
        super("Allure 3 runs on Node.js " + Node.OLDEST + " or newer with npm, and " + found + ".\n"
                + "  Install both (Debian, Ubuntu: apt-get install nodejs npm; elsewhere: see nodejs.org) and try again.\n"
                + "  Without them the run's own page, index.html, tells the same.");
    }
}
