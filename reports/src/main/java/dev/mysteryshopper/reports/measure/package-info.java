/** Derives measures and findings from entries; reads no file. */
@NullMarked
package dev.mysteryshopper.reports.measure;

import org.jspecify.annotations.NullMarked;
