/** Tests and benches of typed values. */
@NullMarked
package dev.mysteryshopper.reports.fact;

import org.jspecify.annotations.NullMarked;
