/** Tests of what is read from the words of conversations. */
@NullMarked
package dev.mysteryshopper.reports.conversation;

import org.jspecify.annotations.NullMarked;
