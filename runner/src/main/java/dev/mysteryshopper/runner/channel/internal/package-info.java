/** Reads and writes the JSON that several kinds of channels speak; not for use outside. */
@NullMarked
package dev.mysteryshopper.runner.channel.internal;

import org.jspecify.annotations.NullMarked;
