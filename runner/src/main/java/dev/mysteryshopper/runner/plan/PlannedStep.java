package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.company.Place;
import java.util.List;
import java.util.Optional;

/**
 * A step as it stands in its file.
 *
 * @param keyword its keyword, without the space after it
 * @param text its sentence, with the values of the example filled in
 * @param place where it stands
 * @param header the first row of its table; empty if it has none
 * @param hasDocString whether a text block follows it
 */
public record PlannedStep(
        String keyword, String text, Place place, Optional<List<String>> header, boolean hasDocString) {}
