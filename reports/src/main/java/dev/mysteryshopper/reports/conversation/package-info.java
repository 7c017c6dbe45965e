/** Reads what happens in a conversation from its words; knows no journal. */
@NullMarked
package dev.mysteryshopper.reports.conversation;

import org.jspecify.annotations.NullMarked;
