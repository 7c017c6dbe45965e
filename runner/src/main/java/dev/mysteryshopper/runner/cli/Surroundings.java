package dev.mysteryshopper.runner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param here the folder in which it was typed
 * @param home the folder of the toolkit, where the journeys of the practice company lie
 * @param environment the environment variables
 * @param whole whether the command has this Java to itself, so that it may listen to signals
 */
record Surroundings(Path here, Path home, Map<String, String> environment, boolean whole) {

    private static final int USUAL_WIDTH = 100;

    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The path below the folder where the command was typed if there is such a thing, else below the toolkit's. */
    Path near(String path) {
        Path nearHere = here.resolve(path);
        return Files.exists(nearHere) || home.toString().isEmpty() ? nearHere : home.resolve(path);
    }

    /** Whether standard output is a terminal on which a line can be redrawn; the script tells. */
    boolean terminal() {
        return columns() > 0 && !environment.getOrDefault("TERM", "").equals("dumb") && !environment.containsKey("CI");
    }

    /** Whether colours are wanted; see no-color.org. */
    boolean colour() {
        return terminal() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Columns to wrap at. */
    int width() {
        return columns() > 0 ? columns() : USUAL_WIDTH;
    }

    /** Whether a GitHub workflow listens to what is printed. */
    boolean inWorkflow() {
        return environment.getOrDefault("GITHUB_ACTIONS", "").equals("true");
    }

    /** Whether whoever looks after the toolkit wants to see where it failed. */
    boolean debug() {
        return !environment.getOrDefault("MYSTERY_SHOPPER_DEBUG", "").isEmpty();
    }

    private int columns() {
        String told = environment.getOrDefault("MYSTERY_SHOPPER_COLUMNS", "").toLowerCase(Locale.ROOT);
        return told.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(told) : 0;
    }
}
