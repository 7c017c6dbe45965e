package dev.mysteryshopper.reports.fact.words;

import dev.mysteryshopper.reports.fact.words.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a reply into words, numbers and marks, in one pass over its characters. */
public final class Tokens {

    /** How much of a reply is read; what a company answers stands at its front. */
    public static final int LONGEST_REPLY = 20_000;

    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private final int length;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
        this.length = Math.min(text.length(), LONGEST_REPLY);
    }

    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < tokens.length) {
            tokens.next();
        }
        return tokens.found;
    }

    private void next() {
        char c = plain(text.charAt(at));
        if (c == '\n' && endsWithBlankLine()) {
            at++;
        } else if (c == '\n') {
            add(Kind.LINE, "\n", at, ++at);
        } else if (c == ' ') {
            at++;
        } else if (c == '<' && skipsTag()) {
            return;
        } else if (isLetter(c)) {
            letters();
        } else if (isDigit(c)) {
            digits();
        } else if (c == '@' && at + 1 < length && isLetter(text.charAt(at + 1)) && !gluedToWord()) {
            int start = at++;
            while (at < length && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            add(Kind.HANDLE, lower(start, at), start, at);
        } else if (Character.isSurrogate(c)) {
            int start = at++;
            while (at < length
                    && (Character.isSurrogate(text.charAt(at))
                            || text.charAt(at) == '\u200d'
                            || text.charAt(at) == '\ufe0f')) {
                at++;
            }
            add(Kind.MARK, "*", start, at);
        } else {
            add(Kind.MARK, c == '&' ? "and" : String.valueOf(c), at, ++at);
        }
    }

    private boolean endsWithBlankLine() {
        int n = found.size();
        return n > 1 && found.get(n - 1).kind() == Kind.LINE && found.get(n - 2).kind() == Kind.LINE;
    }

    private boolean gluedToWord() {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Tags are no words; one that ends a line on a page ends it here. */
    private boolean skipsTag() {
        int i = at + 1;
        if (i < length && text.charAt(i) == '/') {
            i++;
        }
        if (i >= length || !isLetter(text.charAt(i))) {
            return false;
        }
        int name = i;
        int end = Math.min(length, at + LONGEST_TAG);
        while (i < end && text.charAt(i) != '>' && text.charAt(i) != '<' && text.charAt(i) != '\n') {
            i++;
        }
        if (i >= end || text.charAt(i) != '>') {
            return false;
        }
        char first = Character.toLowerCase(text.charAt(name));
        if ("bplthdou".indexOf(first) >= 0
                && !text.startsWith("b>", name)
                && !text.startsWith("u>", name)
                && !text.startsWith("del", name)) {
            add(Kind.LINE, "\n", at, i + 1);
        }
        at = i + 1;
        return true;
    }

    private void letters() {
        int start = at;
        if (isMail(start)) {
            return;
        }
        skipWord();
        if (at < length && isDigit(text.charAt(at))) {
            while (at < length && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            add(Kind.CODE, lower(start, at), start, at);
            return;
        }
        if (isLink(start)) {
            return;
        }
        String word = lower(start, at);
        add(Kind.WORD, BARE.getOrDefault(word, word), start, at);
    }

    private void skipWord() {
        while (at < length) {
            char c = plain(text.charAt(at));
            boolean inner = isLetter(c)
                    || (c == '\''
                            && at + 1 < length
                            && isLetter(text.charAt(at + 1))
                            && at > 0
                            && isLetter(text.charAt(at - 1)))
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inner) {
                return;
            }
            at++;
        }
    }

    /** A mail address: letters, digits, dots and dashes, an at sign, and a name with a dot in it. */
    private boolean isMail(int start) {
        int i = start;
        while (i < length && i - start < 64 && isMailPart(text.charAt(i))) {
            i++;
        }
        if (i >= length || text.charAt(i) != '@' || i == start) {
            return false;
        }
        int host = ++i;
        while (i < length && i - host < 100 && isHostPart(text.charAt(i))) {
            i++;
        }
        while (i > host && !Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        if (!hasDot(host + 1, i)) {
            return false;
        }
        at = i;
        add(Kind.EMAIL, lower(start, i), start, i);
        return true;
    }

    private boolean hasDot(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean isMailPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+');
    }

    private static boolean isHostPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    /** A web address: a scheme, or a dotted name with a known look ("shop.example/t/8810"). */
    private boolean isLink(int start) {
        boolean scheme = text.startsWith("://", at);
        boolean host = at + 1 < length
                && text.charAt(at) == '.'
                && isLetter(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 1))
                && (text.startsWith("www", start) || hasPath());
        if (!scheme && !host) {
            return false;
        }
        while (at < length && !Character.isWhitespace(text.charAt(at)) && "\"<>,)]}|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int cut = at - 1;
        while (cut > start && text.charAt(cut) != '/') {
            cut--;
        }
        if (text.startsWith("schema.org/", Math.max(start, cut - 10)) && cut > start) {
            add(Kind.WORD, lower(cut + 1, at), cut + 1, at);
        } else {
            add(Kind.LINK, lower(start, at), start, at);
        }
        return true;
    }

    private boolean hasPath() {
        int i = at;
        while (i < length && i - at < 60 && isHostPart(text.charAt(i))) {
            i++;
        }
        String host = text.substring(at, i).toLowerCase(java.util.Locale.ROOT);
        return (i < length && text.charAt(i) == '/')
                || host.endsWith(".example")
                || host.endsWith(".com")
                || host.endsWith(".co.uk");
    }

    private void digits() {
        int start = at;
        if (isMail(start)) {
            return;
        }
        while (at < length) {
            char c = plain(text.charAt(at));
            boolean separator = (c == '.' || c == ',' || c == ':' || c == '\'')
                    && at + 1 < length
                    && isDigit(text.charAt(at + 1))
                    && at > start
                    && isDigit(text.charAt(at - 1));
            if (!isDigit(c) && !separator) {
                break;
            }
            at++;
        }
        boolean tooLong = at - start > LONGEST_NUMBER;
        add(tooLong ? Kind.CODE : Kind.NUMBER, tooLong ? "#" : asciiDigits(start, at), start, at);
    }

    private String asciiDigits(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = plain(text.charAt(i));
            out.append(isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }

    /** Short forms that are often written without their apostrophe. */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("dont", "don't"),
            Map.entry("doesnt", "doesn't"),
            Map.entry("didnt", "didn't"),
            Map.entry("cant", "can't"),
            Map.entry("couldnt", "couldn't"),
            Map.entry("wont", "won't"),
            Map.entry("wouldnt", "wouldn't"),
            Map.entry("isnt", "isn't"),
            Map.entry("arent", "aren't"),
            Map.entry("wasnt", "wasn't"),
            Map.entry("hasnt", "hasn't"),
            Map.entry("havent", "haven't"),
            Map.entry("thats", "that's"),
            Map.entry("youre", "you're"),
            Map.entry("theyre", "they're"),
            Map.entry("youll", "you'll"),
            Map.entry("weve", "we've"),
            Map.entry("ive", "i've"));

    private void add(Kind kind, String word, int start, int end) {
        boolean glued = !found.isEmpty() && found.get(found.size() - 1).end() == start;
        found.add(new Token(kind, word, start, end, Character.isUpperCase(text.charAt(start)), glued));
    }

    private String lower(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(Character.toLowerCase(plain(text.charAt(i))));
        }
        return out.toString();
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '½' || c == '¼' || c == '¾';
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2022', '\u25cf', '\u25aa', '\u00b7', '\u2023' -> '\u2022';
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            default -> (Character.isWhitespace(c) && c != '\n') || Character.isSpaceChar(c) || isInvisible(c) ? ' ' : c;
        };
    }

    private static boolean isInvisible(char c) {
        return (Character.isISOControl(c) && c != '\n') || Character.getType(c) == Character.FORMAT || c == '\ufe0f';
    }
}
