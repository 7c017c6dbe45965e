package dev.mysteryshopper.reports.fact;

/** How far two words are apart. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** Letters to add, drop or change to make one word of the other; looks at the first 40 characters. */
    static int distance(String a, String b) {
        String from = a.substring(0, Math.min(LONGEST, a.length()));
        String to = b.substring(0, Math.min(LONGEST, b.length()));
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    static String shortened(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "...";
    }
}
