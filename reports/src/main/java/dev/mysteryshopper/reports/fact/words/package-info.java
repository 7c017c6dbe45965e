/** Cuts a reply into sentences, words, numbers and phrases; knows no question. */
@NullMarked
package dev.mysteryshopper.reports.fact.words;

import org.jspecify.annotations.NullMarked;
