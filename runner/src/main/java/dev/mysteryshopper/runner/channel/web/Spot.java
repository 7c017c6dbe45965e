package dev.mysteryshopper.runner.channel.web;

import java.util.Optional;

/**
 * Where a value stands on a page.
 *
 * @param selector CSS selector of the element
 * @param attribute the attribute that holds it; empty if it is the element's text
 */
record Spot(String selector, Optional<String> attribute) {

    @Override
    public String toString() {
        return attribute.map(name -> selector + "[" + name + "]").orElse(selector);
    }
}
