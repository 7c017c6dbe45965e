/** Says what hands a run on to other systems has to look like; whoever does it lies elsewhere. */
@NullMarked
package dev.mysteryshopper.reports.export;

import org.jspecify.annotations.NullMarked;
