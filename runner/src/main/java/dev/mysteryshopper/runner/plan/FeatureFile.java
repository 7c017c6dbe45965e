package dev.mysteryshopper.runner.plan;

import java.nio.file.Path;

/**
 * A feature file that was found.
 *
 * @param path where it lies, absolute
 * @param shown its path as a person would write it
 * @param below its path below the folder of the journeys, with slashes
 */
record FeatureFile(Path path, String shown, String below) {}
