/** Tells a run's result to people and machines, one renderer a form; none knows another. */
@NullMarked
package dev.mysteryshopper.reports.render;

import org.jspecify.annotations.NullMarked;
