package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.shop.Terms;

/**
 * What every page has around its content.
 *
 * @param jsonLd structured data, safe to stand in a script element; empty for none
 * @param query what was searched for, if anything
 */
public record Chrome(String title, Terms terms, int basketCount, String jsonLd, String query) {}
