/** The pages of the practice company. */
@NullMarked
package dev.mysteryshopper.practice.web;

import org.jspecify.annotations.NullMarked;
