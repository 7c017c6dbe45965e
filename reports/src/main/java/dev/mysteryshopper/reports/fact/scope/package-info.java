/** For which case an answer holds, and whether two answers speak of one. */
@NullMarked
package dev.mysteryshopper.reports.fact.scope;

import org.jspecify.annotations.NullMarked;
