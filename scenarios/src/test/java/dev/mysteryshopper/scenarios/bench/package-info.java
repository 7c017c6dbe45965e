/** Measures how fast the toolkit plays, as ratios against a baseline of the same run; not part of the tests. */
@NullMarked
package dev.mysteryshopper.scenarios.bench;

import org.jspecify.annotations.NullMarked;
