/** Reads the company file: validated with line and column, explained. */
@NullMarked
package dev.mysteryshopper.runner.company;

import org.jspecify.annotations.NullMarked;
