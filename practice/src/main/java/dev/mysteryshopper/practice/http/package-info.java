/** Listens on one loopback port and hands each request to the site that answers it. */
@NullMarked
package dev.mysteryshopper.practice.http;

import org.jspecify.annotations.NullMarked;
