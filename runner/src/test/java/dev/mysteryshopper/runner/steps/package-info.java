/** Tries the sentences of the vocabulary. */
@NullMarked
package dev.mysteryshopper.runner.steps;

import org.jspecify.annotations.NullMarked;
