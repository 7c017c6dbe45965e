package dev.mysteryshopper.runner.cli;

/**
 * A shard that was asked for.
 *
 * @param number which, from 1
 * @param of how many there are, at least as many
 */
record ShardNumber(int number, int of) {}
