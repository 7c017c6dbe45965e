/** Recorded conversations: read into entries of a journal, and written from them. */
@NullMarked
package dev.mysteryshopper.reports.transcript;

import org.jspecify.annotations.NullMarked;
