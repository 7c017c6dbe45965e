package dev.mysteryshopper.reports.journal;

/**
 * Which part of a plan a run played. Shards of one plan, company and commit make one run together.
 *
 * @param number which shard, from 1
 * @param of how many shards there are
 * @param plan fingerprint of the whole plan: its journeys with their sentences, in order, and the shard of each
 * @param commit commit that the journeys were taken from; empty if unknown
 */
public record Shard(int number, int of, String plan, String commit) {

    /** As people say it: {@code 2 of 3}. */
    public String told() {
        return number + " of " + of;
    }
}
