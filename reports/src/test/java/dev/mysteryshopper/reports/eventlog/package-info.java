@NullMarked
package dev.mysteryshopper.reports.eventlog;

import org.jspecify.annotations.NullMarked;
