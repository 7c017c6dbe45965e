/** Tries runs against a company that follows a script. */
@NullMarked
package dev.mysteryshopper.runner.run;

import org.jspecify.annotations.NullMarked;
