/** Tells a run as annotations of a GitHub workflow. */
@NullMarked
package dev.mysteryshopper.reports.render.github;

import org.jspecify.annotations.NullMarked;
