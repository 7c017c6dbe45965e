package dev.mysteryshopper.reports.measure;

import java.util.List;

/**
 * One line of the same-everywhere table: a fact of a subject and each version of it that was heard.
 *
 * @param fact which fact
 * @param subject what it is about
 * @param verdict whether all versions can hold together: {@code CONSISTENT}, {@code CONTRADICTS}, {@code NOT_COMPARABLE},
 *     {@code UNSURE}, or {@code NOT_STATED} where only one place stated it
 * @param versions the versions, the published one first, then the one heard most often
 */
public record FactHeard(String fact, String subject, String verdict, List<Version> versions) {

    public FactHeard {
        versions = List.copyOf(versions);
    }

    /**
     * One version of a fact.
     *
     * @param normal the value in its normal form
     * @param channels the channels it was heard on, in order, each once
     * @param count how often it was heard
     * @param example the statement that said it first
     */
    public record Version(String normal, List<String> channels, long count, Statement example) {

        public Version {
            channels = List.copyOf(channels);
        }
    }
}
