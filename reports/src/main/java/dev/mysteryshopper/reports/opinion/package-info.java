/** A second opinion, such as a language model's, on pairs that the rules leave undecided: what it says is checked before it counts. */
@NullMarked
package dev.mysteryshopper.reports.opinion;

import org.jspecify.annotations.NullMarked;
