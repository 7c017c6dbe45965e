/** What the practice company sells and publishes, and its order book; knows no channel. */
@NullMarked
package dev.mysteryshopper.practice.shop;

import org.jspecify.annotations.NullMarked;
