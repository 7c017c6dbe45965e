/** Tells a run as Allure results, derived from the journal. */
@NullMarked
package dev.mysteryshopper.reports.render.allure;

import org.jspecify.annotations.NullMarked;
