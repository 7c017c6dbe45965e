/** Tells a run as the body of a message to Slack. */
@NullMarked
package dev.mysteryshopper.reports.render.slack;

import org.jspecify.annotations.NullMarked;
