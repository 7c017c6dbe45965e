@NullMarked
package dev.mysteryshopper.reports.merge;

import org.jspecify.annotations.NullMarked;
