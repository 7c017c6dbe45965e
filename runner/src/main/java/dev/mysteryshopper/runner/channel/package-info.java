/** Reaches the company as a customer does: the contact interface, its kinds and their moves. */
@NullMarked
package dev.mysteryshopper.runner.channel;

import org.jspecify.annotations.NullMarked;
