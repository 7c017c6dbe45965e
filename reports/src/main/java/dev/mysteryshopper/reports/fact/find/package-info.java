/** Finds all values of one type in a reply, before it is known which of them answers. */
@NullMarked
package dev.mysteryshopper.reports.fact.find;

import org.jspecify.annotations.NullMarked;
