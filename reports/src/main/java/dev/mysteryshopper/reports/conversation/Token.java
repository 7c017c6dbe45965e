package dev.mysteryshopper.reports.conversation;

/**
 * A word, number, address or mark of a message.
 *
 * @param word in small letters, contractions written out
 * @param start where it begins in the message
 * @param end the place after its last letter
 * @param capital whether it begins with a capital letter
 * @param upper whether it has capitals and digits only
 */
record Token(String word, int start, int end, boolean capital, boolean upper) {

    boolean isMark() {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }

    boolean hasDigit() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isAddress() {
        return word.indexOf('@') > 0
                || (!hasOnlyDigits() && word.indexOf('.') > 0)
                || (word.indexOf('/') > 0 && !hasDigit());
    }

    private boolean hasOnlyDigits() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
