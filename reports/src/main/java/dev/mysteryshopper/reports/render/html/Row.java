package dev.mysteryshopper.reports.render.html;

/**
 * A name and what there is to say about it.
 *
 * @param name the name
 * @param text the text
 */
record Row(String name, String text) {}
