/** Holds the contacts and moves against real servers that behave, and others that do not. */
@NullMarked
package dev.mysteryshopper.runner.channel.web;

import org.jspecify.annotations.NullMarked;
