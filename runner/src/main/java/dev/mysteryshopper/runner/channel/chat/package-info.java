/** Talks to the company's chat desk over a WebSocket. */
@NullMarked
package dev.mysteryshopper.runner.channel.chat;

import org.jspecify.annotations.NullMarked;
