/** Hands runs on as traces and metrics, over OpenTelemetry's protocol. */
@NullMarked
package dev.mysteryshopper.telemetry;

import org.jspecify.annotations.NullMarked;
