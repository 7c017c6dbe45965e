package dev.mysteryshopper.runner.company;

/** Shows a text that a person wrote within a sentence. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text in quotes, on one line, cut after 60 characters. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean isLong = line.codePointCount(0, line.length()) > LONGEST;
        return isLong ? "\"" + line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...\"" : "\"" + line + "\"";
    }
}
