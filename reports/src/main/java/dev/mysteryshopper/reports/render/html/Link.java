package dev.mysteryshopper.reports.render.html;

/**
 * A link inside the page.
 *
 * @param anchor where it leads; empty if nowhere
 * @param text what it says
 */
record Link(String anchor, String text) {}
