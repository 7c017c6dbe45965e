package dev.mysteryshopper.reports.lines;

/**
 * How often texts came, a dozen bytes each, whatever their length: texts are told apart by a number made of them. Two of one number,
 * which hardly happens, count as one. Used by one thread.
 */
public final class TextCounts {

    private long[] texts = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    /** A number made of all the bytes (FNV-1a, then mixed as in SplitMix64), never 0. */
    public static long number(byte[] text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash = hash ^ (hash >>> 31);
        return hash == 0 ? 1 : hash;
    }

    /**
     * Counts a text.
     *
     * @param number the text's {@link #number}
     * @return how often it came, this time included
     */
    public int add(long number) {
        if (size * 2 >= texts.length) {
            grow();
        }
        return ++counts[place(number)];
    }

    /**
     * Takes a text away.
     *
     * @param number the number of a text that was counted
     * @return how often it is left
     */
    public int takeAway(long number) {
        return --counts[place(number)];
    }

    private int place(long number) {
        int mask = texts.length - 1;
        int at = (int) number & mask;
        while (texts[at] != 0 && texts[at] != number) {
            at = (at + 1) & mask;
        }
        if (texts[at] == 0) {
            texts[at] = number;
            size++;
        }
        return at;
    }

    private void grow() {
        long[] before = texts;
        int[] counted = counts;
        texts = new long[before.length * 2];
        counts = new int[before.length * 2];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                counts[place(before[i])] = counted[i];
            }
        }
    }
}
