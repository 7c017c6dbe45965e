/** Carries conversations between customers and desks over WebSocket. */
@NullMarked
package dev.mysteryshopper.practice.chat;

import org.jspecify.annotations.NullMarked;
