@NullMarked
package dev.mysteryshopper.reports.opinion;

import org.jspecify.annotations.NullMarked;
