package dev.mysteryshopper.reports.render.html;

import java.util.List;

/**
 * What a journey can be found by.
 *
 * @param topic what it is about
 * @param channels the channels it used, set-up apart
 * @param outcome how it ended, in words; empty where nothing tells
 * @param tags its tags
 */
record JourneyLabels(String topic, List<String> channels, String outcome, List<String> tags) {

    /** Several words in one attribute, a line each. */
    static String lines(List<String> words) {
        return String.join("\n", words);
    }
}
