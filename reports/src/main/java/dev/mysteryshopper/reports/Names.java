package dev.mysteryshopper.reports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gives each journey of an audit a name that no other has, and finds those that were recorded twice. It remembers a few bytes a
 * journey: a number that is made of name or content, which for a billion of them are unlike each other with near certainty.
 */
final class Names {

    private final Numbers names = new Numbers();
    private final Numbers contents = new Numbers();

    /**
     * The name of a journey.
     *
     * @param name a name that no journey before has
     * @param again whether the same journey, word for word, came before
     */
    record Given(String name, boolean again) {}

    Given give(String name, long content) {
        if (!contents.add(content)) {
            return new Given(name, true);
        }
        String free = name;
        for (int n = 2; !names.add(hash(free.getBytes(StandardCharsets.UTF_8))); n++) {
            free = name + "#" + n;
        }
        return new Given(free, false);
    }

    /** A number made of all the bytes (FNV-1a, then mixed as in SplitMix64). */
    static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** A set of numbers, eight bytes each. */
    private static final class Numbers {

        private long[] table = new long[1 << 10];
        private int size;
        private boolean zero;

        boolean add(long number) {
            if (number == 0) {
                boolean added = !zero;
                zero = true;
                return added;
            }
            if (size * 2 >= table.length) {
                grow();
            }
            return put(number);
        }

        private boolean put(long number) {
            int mask = table.length - 1;
            int at = (int) number & mask;
            while (table[at] != 0) {
                if (table[at] == number) {
                    return false;
                }
                at = (at + 1) & mask;
            }
            table[at] = number;
            size++;
            return true;
        }

        private void grow() {
            long[] before = table;
            table = new long[before.length * 2];
            size = 0;
            Arrays.stream(before).filter(number -> number != 0).forEach(this::put);
        }
    }
}
