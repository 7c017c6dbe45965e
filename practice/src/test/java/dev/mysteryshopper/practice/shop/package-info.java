/** Deals with the shop directly. */
@NullMarked
package dev.mysteryshopper.practice.shop;

import org.jspecify.annotations.NullMarked;
