/** Tests of what is remembered of earlier runs. */
@NullMarked
package dev.mysteryshopper.reports.history;

import org.jspecify.annotations.NullMarked;
