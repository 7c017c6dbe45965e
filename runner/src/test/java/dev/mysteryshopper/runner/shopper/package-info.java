/** Tests of the simulated customer. */
@NullMarked
package dev.mysteryshopper.runner.shopper;

import org.jspecify.annotations.NullMarked;
