/** Selects journeys and plays them in parallel on Cucumber and the JUnit Platform. */
@NullMarked
package dev.mysteryshopper.runner.run;

import org.jspecify.annotations.NullMarked;
