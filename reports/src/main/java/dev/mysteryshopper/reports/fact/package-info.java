/** Typed values of what a company said: read from text, normalised, compared; reads no journal and no file. */
@NullMarked
package dev.mysteryshopper.reports.fact;

import org.jspecify.annotations.NullMarked;
