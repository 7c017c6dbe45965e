/** Tries what stands in the package of the same name. */
@NullMarked
package dev.mysteryshopper.reports.render.html;

import org.jspecify.annotations.NullMarked;
