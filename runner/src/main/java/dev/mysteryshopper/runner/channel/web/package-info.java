/** Plays a shopper in a real browser: pages are opened, filled in, pressed and read. */
@NullMarked
package dev.mysteryshopper.runner.channel.web;

import org.jspecify.annotations.NullMarked;
