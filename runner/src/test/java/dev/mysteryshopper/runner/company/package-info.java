/** Tests of reading company files. */
@NullMarked
package dev.mysteryshopper.runner.company;

import org.jspecify.annotations.NullMarked;
