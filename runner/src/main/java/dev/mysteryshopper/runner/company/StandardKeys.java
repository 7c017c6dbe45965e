package dev.mysteryshopper.runner.company;

import java.util.List;

/** The keys of a file of standards, level by level; the JSON Schema knows the same. */
final class StandardKeys {

    static final List<String> FILE = List.of("standards");
    static final String AT_MOST = "at most";
    static final String AT_LEAST = "at least";
    static final List<String> STANDARD =
            List.of("measure", AT_MOST, AT_LEAST, "in", "channel", "topic", "tag", "weight");

    private StandardKeys() {}
}
