/** Reaches the company through its HTTP API. */
@NullMarked
package dev.mysteryshopper.runner.channel.api;

import org.jspecify.annotations.NullMarked;
