/** What a question is about, and what it leaves open. */
@NullMarked
package dev.mysteryshopper.reports.fact.asked;

import org.jspecify.annotations.NullMarked;
