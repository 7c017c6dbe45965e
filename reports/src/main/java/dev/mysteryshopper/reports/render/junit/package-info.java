/** Tells a run as JUnit XML, for tools that read Surefire's reports. */
@NullMarked
package dev.mysteryshopper.reports.render.junit;

import org.jspecify.annotations.NullMarked;
