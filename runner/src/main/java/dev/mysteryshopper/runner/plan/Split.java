package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.reports.hash.Sha256;
import dev.mysteryshopper.reports.journal.Shard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Splits the journeys of a plan into shards: the same on every machine, each journey in exactly one. Where it is known how
 * long journeys took, the longest first to the shard with the least to do; otherwise by a hash of what a journey is called,
 * so that a journey stays in its shard when others come and go.
 */
public final class Split {

    private final int number;
    private final int of;
    private final String commit;
    private final Function<List<PlannedJourney>, List<Optional<Duration>>> durations;

    /**
     * One shard of a split.
     *
     * @param number which shard, from 1
     * @param of how many there are
     * @param commit commit that the journeys are taken from; empty if unknown
     * @param durations tells how long journeys took when they were played before, as far as known; the same on every machine
     */
    public Split(
            int number, int of, String commit, Function<List<PlannedJourney>, List<Optional<Duration>>> durations) {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("There is no shard " + number + " of " + of + ".");
        }
        this.number = number;
        this.of = of;
        this.commit = commit;
        this.durations = durations;
    }

    /** Nothing is known of how long journeys take. */
    public static List<Optional<Duration>> unknown(List<PlannedJourney> journeys) {
        return journeys.stream().map(journey -> Optional.<Duration>empty()).toList();
    }

    /**
     * The journeys of this shard.
     *
     * @param journeys those of the shard, in the order of the plan; may be empty
     * @param shard which shard they are
     */
    record Part(List<PlannedJourney> journeys, Shard shard) {}

    Part of(List<PlannedJourney> all) {
        int[] shards = shards(all);
        List<PlannedJourney> mine = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (shards[i] == number) {
                mine.add(all.get(i));
            }
        }
        return new Part(mine, new Shard(number, of, fingerprint(all, shards), commit));
    }

    /** The shard of each journey, from 1. */
    private int[] shards(List<PlannedJourney> all) {
        List<Optional<Duration>> took = durations.apply(all);
        List<Duration> known = took.stream().flatMap(Optional::stream).sorted().toList();
        int[] shards = new int[all.size()];
        if (known.isEmpty()) {
            for (int i = 0; i < shards.length; i++) {
                shards[i] = 1 + Math.floorMod(number(all.get(i)), of);
            }
            return shards;
        }
        Duration usual = known.get(known.size() / 2);
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < shards.length; i++) {
            longestFirst.add(i);
        }
        longestFirst.sort(Comparator.comparing((Integer i) -> took.get(i).orElse(usual))
                .reversed()
                .thenComparing(i -> all.get(i).id()));
        long[] load = new long[of];
        for (int i : longestFirst) {
            int least = 0;
            for (int shard = 1; shard < of; shard++) {
                least = load[shard] < load[least] ? shard : least;
            }
            // a journey of no length still is one more to begin
            load[least] += Math.max(1, took.get(i).orElse(usual).toNanos());
            shards[i] = least + 1;
        }
        return shards;
    }

    /** Made of file, name and cells and not of the line, so that a line added above moves no journey to another shard. */
    private static int number(PlannedJourney journey) {
        MessageDigest digest = Sha256.begin();
        add(digest, journey.file());
        add(digest, journey.name());
        journey.cells().forEach(cell -> add(digest, cell));
        byte[] hash = digest.digest();
        return (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | (hash[3] & 0xff);
    }

    private static String fingerprint(List<PlannedJourney> all, int[] shards) {
        MessageDigest digest = Sha256.begin();
        for (int i = 0; i < shards.length; i++) {
            PlannedJourney journey = all.get(i);
            add(digest, journey.id());
            add(digest, journey.name());
            journey.steps().forEach(step -> add(digest, step.keyword() + " " + step.text()));
            add(digest, String.valueOf(shards[i]));
        }
        return Sha256.hex(digest, 8);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
