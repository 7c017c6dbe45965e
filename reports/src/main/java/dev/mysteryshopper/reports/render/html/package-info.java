/** Tells a run as one page that leaders open. */
@NullMarked
package dev.mysteryshopper.reports.render.html;

import org.jspecify.annotations.NullMarked;
