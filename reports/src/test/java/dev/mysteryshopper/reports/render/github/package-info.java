/** Tries what stands in the package of the same name. */
@NullMarked
package dev.mysteryshopper.reports.render.github;

import org.jspecify.annotations.NullMarked;
