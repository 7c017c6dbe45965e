package dev.mysteryshopper.reports.eventlog;

/**
 * How many rows each case has, a dozen bytes a case: cases are told apart by a number made of their names. Two of one number, which
 * hardly happens, count as one. Used by one thread.
 */
final class RowCounts {

    private long[] cases = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /** Counts a row of a case. */
    void add(String name) {
        if (size * 2 >= cases.length) {
            grow();
        }
        counts[place(number(name))]++;
    }

    /** Takes a row of a case away, and says whether it was the last one. */
    boolean wasLast(String name) {
        return --counts[place(number(name))] == 0;
    }

    private int place(long number) {
        int at = (int) number & (cases.length - 1);
        while (cases[at] != 0 && cases[at] != number) {
            at = (at + 1) & (cases.length - 1);
        }
        if (cases[at] == 0) {
            cases[at] = number;
            size++;
        }
        return at;
    }

    private void grow() {
        long[] before = cases;
        int[] counted = counts;
        cases = new long[before.length * 2];
        counts = new int[before.length * 2];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                counts[place(before[i])] = counted[i];
            }
        }
    }

    /** A number made of all the characters (FNV-1a, then mixed as in SplitMix64), never 0. */
    private static long number(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash = hash ^ (hash >>> 31);
        return hash == 0 ? 1 : hash;
    }
}
