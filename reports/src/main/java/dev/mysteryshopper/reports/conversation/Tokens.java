package dev.mysteryshopper.reports.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a message into words, in one pass: small letters, contractions written out ("I'll" is "i will"), addresses and
 * codes in one piece, marks that end a sentence as words of their own. Quoted lines of former mails and notes in square
 * brackets are left out.
 */
final class Tokens {

    /** Contractions by what follows the apostrophe. */
    private static final Map<String, String> SHORT =
            Map.of("ll", "will", "ve", "have", "re", "are", "m", "am", "d", "would");

    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("shan't", List.of("shall", "not")),
            Map.entry("let's", List.of("let", "us")),
            Map.entry("y'all", List.of("you", "all")),
            Map.entry("gonna", List.of("going", "to")),
            Map.entry("wanna", List.of("want", "to")),
            Map.entry("gotta", List.of("have", "to")),
            Map.entry("dont", List.of("do", "not")),
            Map.entry("didnt", List.of("did", "not")),
            Map.entry("cant", List.of("can", "not")),
            Map.entry("wont", List.of("will", "not")),
            Map.entry("isnt", List.of("is", "not")),
            Map.entry("doesnt", List.of("does", "not")),
            Map.entry("havent", List.of("have", "not")),
            Map.entry("thats", List.of("that", "'s")),
            Map.entry("whats", List.of("what", "'s")),
            Map.entry("youre", List.of("you", "are")),
            Map.entry("theyre", List.of("they", "are")),
            Map.entry("youll", List.of("you", "will")),
            Map.entry("hes", List.of("he", "'s")),
            Map.entry("shes", List.of("she", "'s")),
            Map.entry("theyll", List.of("they", "will")),
            Map.entry("weve", List.of("we", "have")),
            Map.entry("youve", List.of("you", "have")),
            Map.entry("couldnt", List.of("could", "not")),
            Map.entry("arent", List.of("are", "not")),
            Map.entry("wasnt", List.of("was", "not")),
            Map.entry("hasnt", List.of("has", "not")),
            Map.entry("heres", List.of("here", "'s")),
            Map.entry("im", List.of("i", "am")),
            Map.entry("ive", List.of("i", "have")),
            Map.entry("e-mail", List.of("email")),
            Map.entry("e-mails", List.of("emails")),
            Map.entry("u", List.of("you")),
            Map.entry("ur", List.of("your")),
            Map.entry("pls", List.of("please")),
            Map.entry("plz", List.of("please")),
            Map.entry("thx", List.of("thanks")),
            Map.entry("cheers", List.of("cheers")));

    private static final int LONGEST_NOTE = 200;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        int i = 0;
        boolean lineStart = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                mark("\n", i);
                lineStart = true;
                i++;
            } else if (Character.isWhitespace(c)) {
                i++;
            } else if (c == '>' && lineStart) {
                i = endOfLine(i);
            } else if (c == '[') {
                i = endOfNote(i);
                lineStart = false;
            } else if (isWordPart(c) || c == '@' || c == '#' || c == '^') {
                lineStart = false;
                i = word(i);
            } else {
                lineStart = false;
                i = marks(i, c);
            }
        }
    }

    /** The place after a note in brackets; after the bracket alone where none closes it soon. */
    private int endOfNote(int from) {
        for (int i = from + 1; i < Math.min(text.length(), from + LONGEST_NOTE); i++) {
            if (text.charAt(i) == ']') {
                return i + 1;
            }
        }
        return from + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int marks(int i, char c) {
        switch (c) {
            case '.', '!', '?', ',', ':', ';', '(', ')', '"', '\u2026' -> mark(String.valueOf(c), i);
            case '\u2013', '\u2014', '-' -> mark("-", i);
            case '\u201C', '\u201D' -> mark("\"", i);
            default -> {
                // other marks say nothing here
            }
        }
        return i + 1;
    }

    private void mark(String mark, int at) {
        tokens.add(new Token(mark, at, at + 1, false, false));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '\u00A3' || c == '\u20AC' || c == '$';
    }

    /** A word, a number, a code or an address: goes on over marks that stand between two of its letters. */
    private int word(int from) {
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = i + 1 < text.length() && isWordPart(text.charAt(i + 1));
            if (isWordPart(c) || (inside && (c == '\'' || c == '\u2019' || c == '@' || c == '-'))) {
                i++;
            } else if (inside && (c == '.' || c == '/' || c == ':' || c == '&') && joins(i)) {
                i++;
            } else {
                break;
            }
        }
        add(from, i);
        return i;
    }

    /** A point, slash or colon joins digits, and the parts of an address. */
    private boolean joins(int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (text.charAt(i) == ':') {
            return Character.isDigit(before) && Character.isDigit(after);
        }
        return Character.isLowerCase(after) || Character.isDigit(after) || text.charAt(i) != '.';
    }

    private void add(int from, int to) {
        String written = text.substring(from, to).replace('\u2019', '\'');
        String plain = written.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(written.charAt(0));
        List<String> whole = WHOLE.get(plain);
        if (whole != null) {
            whole.forEach(word -> tokens.add(new Token(word, from, to, capital, false)));
            return;
        }
        int apostrophe = plain.lastIndexOf('\'');
        if (apostrophe > 0) {
            String tail = plain.substring(apostrophe + 1);
            String head = plain.substring(0, apostrophe);
            if (tail.equals("t") && head.endsWith("n")) {
                pair(head.substring(0, head.length() - 1), "not", from, to, capital);
                return;
            }
            if (SHORT.containsKey(tail)) {
                pair(head, SHORT.get(tail), from, to, capital);
                return;
            }
            if (tail.equals("s")) {
                pair(head, "'s", from, to, capital);
                return;
            }
        }
        boolean upper = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        tokens.add(new Token(plain, from, to, capital, upper));
    }

    private void pair(String first, String second, int from, int to, boolean capital) {
        tokens.add(new Token(first, from, to, capital, false));
        tokens.add(new Token(second, from, to, false, false));
    }
}
