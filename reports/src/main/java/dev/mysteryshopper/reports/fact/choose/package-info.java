/** Chooses among the values of a reply the one that answers, or says why none can be chosen. */
@NullMarked
package dev.mysteryshopper.reports.fact.choose;

import org.jspecify.annotations.NullMarked;
