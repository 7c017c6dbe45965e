/** Tries what stands in the package of the same name. */
@NullMarked
package dev.mysteryshopper.reports.render.markdown;

import org.jspecify.annotations.NullMarked;
