/** Tries what stands in the package of the same name. */
@NullMarked
package dev.mysteryshopper.reports.render.internal;

import org.jspecify.annotations.NullMarked;
