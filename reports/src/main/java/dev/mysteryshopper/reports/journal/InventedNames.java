package dev.mysteryshopper.reports.journal;

/**
 * Names that nobody bears: Xabo, Xaco, ... One word that reads as a name, so that what is read from conversations is read
 * from one with pseudonyms as well; a number or a word such as "agent" would be taken for something else.
 */
final class InventedNames {

    private static final String CONSONANTS = "bcdfgklmnprstz";
    private static final String VOWELS = "oaeiu";

    private InventedNames() {}

    /** The name with a number, from 0; each has another. */
    static String of(int number) {
        StringBuilder name = new StringBuilder("Xa");
        int left = number;
        do {
            name.append(CONSONANTS.charAt(left % CONSONANTS.length()));
            left /= CONSONANTS.length();
            name.append(VOWELS.charAt(left % VOWELS.length()));
            left /= VOWELS.length();
        } while (left > 0);
        return name.toString();
    }
}
