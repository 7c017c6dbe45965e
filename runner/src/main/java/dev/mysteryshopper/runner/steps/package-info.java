/** Speaks the Gherkin vocabulary; knows no address and no selector. */
@NullMarked
package dev.mysteryshopper.runner.steps;

import org.jspecify.annotations.NullMarked;
