/** Tells a run as a page of Markdown that CI shows beside the build. */
@NullMarked
package dev.mysteryshopper.reports.render.markdown;

import org.jspecify.annotations.NullMarked;
