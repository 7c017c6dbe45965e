/** Turns journals into what a run came to, and has it told. */
@NullMarked
package dev.mysteryshopper.reports;

import org.jspecify.annotations.NullMarked;
