/** Reads what a company says of itself, its company file and its standards: validated with line and column, explained. */
@NullMarked
package dev.mysteryshopper.runner.company;

import org.jspecify.annotations.NullMarked;
