/** Plays the planned journeys on Cucumber and the JUnit Platform, and has the reports of the run written. */
@NullMarked
package dev.mysteryshopper.runner.run;

import org.jspecify.annotations.NullMarked;
