/** What the practice company can get wrong on purpose, each by name. */
@NullMarked
package dev.mysteryshopper.practice.fault;

import org.jspecify.annotations.NullMarked;
