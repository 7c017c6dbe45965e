/** Is the simulated customer: details, patience, memory. */
@NullMarked
package dev.mysteryshopper.runner.shopper;

import org.jspecify.annotations.NullMarked;
