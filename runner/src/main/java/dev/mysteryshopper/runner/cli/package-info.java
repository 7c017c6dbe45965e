/** Takes the commands people type. */
@NullMarked
package dev.mysteryshopper.runner.cli;

import org.jspecify.annotations.NullMarked;
