package dev.mysteryshopper.runner.channel.web;

/**
 * A tab in a user context of its own, so that its cookies and storage are shared with no other.
 *
 * @param userContext id of the user context
 * @param handle window handle of the tab
 */
record Tab(String userContext, String handle) {}
