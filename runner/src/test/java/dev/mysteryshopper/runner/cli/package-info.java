/** Tries the commands as people type them. */
@NullMarked
package dev.mysteryshopper.runner.cli;

import org.jspecify.annotations.NullMarked;
