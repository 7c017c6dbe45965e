/** Reads answers that are told in words: yes or no, decisions, order states, dates and hours, short phrases. */
@NullMarked
package dev.mysteryshopper.reports.fact.read;

import org.jspecify.annotations.NullMarked;
