/** The REST API of the practice company. */
@NullMarked
package dev.mysteryshopper.practice.api;

import org.jspecify.annotations.NullMarked;
