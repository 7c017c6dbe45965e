/** Files and folders that take their names only when they are whole. */
@NullMarked
package dev.mysteryshopper.reports.file;

import org.jspecify.annotations.NullMarked;
