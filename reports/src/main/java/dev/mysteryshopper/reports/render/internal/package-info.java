/** Holds the wording and layout that every renderer shares; knows none of them. */
@NullMarked
package dev.mysteryshopper.reports.render.internal;

import org.jspecify.annotations.NullMarked;
