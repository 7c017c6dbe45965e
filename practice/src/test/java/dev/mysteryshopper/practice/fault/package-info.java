/** Names the faults. */
@NullMarked
package dev.mysteryshopper.practice.fault;

import org.jspecify.annotations.NullMarked;
