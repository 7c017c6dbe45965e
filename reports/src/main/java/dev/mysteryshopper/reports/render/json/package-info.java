/** Tells a run to programs, as run.json. */
@NullMarked
package dev.mysteryshopper.reports.render.json;

import org.jspecify.annotations.NullMarked;
