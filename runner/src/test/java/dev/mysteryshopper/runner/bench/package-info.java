/** Measures what the tool itself costs; run by hand or nightly, never part of the tests. */
@NullMarked
package dev.mysteryshopper.runner.bench;

import org.jspecify.annotations.NullMarked;
