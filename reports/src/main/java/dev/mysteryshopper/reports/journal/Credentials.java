package dev.mysteryshopper.reports.journal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what stands where passwords and tokens stand: the value of a header, JSON field, form field or query parameter
 * with such a name, what follows "Bearer", a JSON web token anywhere, and the user of an address. One pass over the text.
 */
final class Credentials {

    private static final Set<String> SECRET = Set.of(
            "authorization",
            "proxyauthorization",
            "cookie",
            "setcookie",
            "password",
            "passwd",
            "passphrase",
            "pwd",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "privatekey",
            "secretkey",
            "sessionid",
            "jsessionid",
            "cvv",
            "cvc",
            "cvv2",
            "cvc2",
            "cardnumber",
            "csrf",
            "otp");
    private static final List<String> SECRET_ENDS =
            List.of("password", "passwd", "token", "secret", "apikey", "secretkey");
    private static final Set<String> SECRET_IN_QUERY = Set.of("key", "sig", "signature", "auth", "code", "pass");
    private static final Set<String> WHOLE_LINE = Set.of("authorization", "proxyauthorization", "cookie", "setcookie");
    private static final int LONGEST_NAME = 40;

    /** The last two letters that names of secrets have: nearly every other name is told apart by them. */
    private static final boolean[] LAST_LETTERS = new boolean[128 * 128];

    static {
        for (Set<String> names : List.of(SECRET, SECRET_IN_QUERY, Set.copyOf(SECRET_ENDS))) {
            for (String name : names) {
                LAST_LETTERS[name.charAt(name.length() - 2) * 128 + name.charAt(name.length() - 1)] = true;
            }
        }
    }

    private final String text;
    private @Nullable StringBuilder out;
    private int copied;
    private int at;

    private Credentials(String text) {
        this.text = text;
    }

    /** Whether a field with this name, or selected by this, holds a secret: {@code password}, {@code #new-password}. */
    static boolean isSecretField(String field) {
        for (String word : field.split("[^\\p{Alnum}_-]+", -1)) {
            if (isSecret(plain(word))) {
                return true;
            }
        }
        return false;
    }

    static String redact(String text) {
        return new Credentials(text).redacted();
    }

    private String redacted() {
        char[] chars = text.toCharArray();
        for (at = 0; at < chars.length; at++) {
            switch (chars[at]) {
                case ':' -> colon();
                case '=' -> named(at, at + 1);
                case '>' -> element();
                case ' ' -> bearer();
                case 'e' -> webToken();
                default -> {
                    // nothing secret begins or ends here
                }
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private void colon() {
        if (text.startsWith("//", at + 1)) {
            user(at + 3);
        } else {
            named(at, at + 1);
        }
    }

    /** The user and password of an address: {@code https://user:password@host}. */
    private void user(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                takeOut(from, i);
                return;
            }
            if (c == '/' || c == '?' || c == '#' || c == '"' || c == '<' || c <= ' ' || i - from > 500) {
                return;
            }
        }
    }

    /** What stands after a name and a colon or equals sign. */
    private void named(int sign, int from) {
        int end = sign;
        while (end > 0
                && (text.charAt(end - 1) == ' '
                        || text.charAt(end - 1) == '"'
                        || text.charAt(end - 1) == '\''
                        || text.charAt(end - 1) == '\\')) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        if (!mayBeSecret(start, end)) {
            return;
        }
        String name = plain(text.substring(start, end));
        boolean inQuery = start > 0
                && (text.charAt(start - 1) == '?' || text.charAt(start - 1) == '&')
                && text.charAt(sign) == '='
                && SECRET_IN_QUERY.contains(name);
        if (isSecret(name) || inQuery) {
            value(from, WHOLE_LINE.contains(name));
        }
    }

    /** Whether the name that stands here ends as names of secrets do. */
    private boolean mayBeSecret(int start, int end) {
        char last = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '-' || c == '_') {
                continue;
            }
            char small = c <= 'Z' && c >= 'A' ? (char) (c + 'a' - 'A') : c;
            if (last != 0) {
                return LAST_LETTERS[small * 128 + last];
            }
            last = small;
        }
        return false;
    }

    private void value(int from, boolean wholeLine) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start >= text.length()) {
            return;
        }
        if (text.charAt(start) == '[') {
            start++;
        }
        if (text.startsWith("\\\"", start)) {
            int end = text.indexOf("\\\"", start + 2);
            takeOut(start + 2, end < 0 ? text.length() : end);
        } else if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
            takeOut(start + 1, quoteEnd(start));
        } else if (start < text.length() && text.charAt(start) != '{' && !text.startsWith("null", start)) {
            takeOut(start, wholeLine ? lineEnd(start) : wordEnd(start));
        }
    }

    private int quoteEnd(int quote) {
        for (int i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(quote)) {
                return i;
            }
        }
        return text.length();
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length() && "\r\n\"'".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && "&\"'<>}],;".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** {@code <password>...</password>}. */
    private void element() {
        int start = at;
        while (start > 0 && at - start <= LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        if (start > 0 && text.charAt(start - 1) == '<' && isSecret(plain(text.substring(start, at)))) {
            int end = text.indexOf('<', at);
            takeOut(at + 1, end < 0 ? text.length() : end);
        }
    }

    /** {@code Bearer abc.def}; the word alone may stand in any sentence, so what follows must look like a token. */
    private void bearer() {
        if (at < 6 || !text.regionMatches(true, at - 6, "bearer", 0, 6)) {
            return;
        }
        int end = at + 1;
        boolean odd = false;
        while (end < text.length() && isToken(text.charAt(end))) {
            char c = text.charAt(end++);
            odd |= !Character.isLowerCase(c) && c != '.' && c != '-';
        }
        if (end - at > 8 && (odd || end - at > 20)) {
            takeOut(at + 1, end);
        }
    }

    /** Three parts in base 64 of which the first begins as JSON does. */
    private void webToken() {
        if (!text.startsWith("eyJ", at) || (at > 0 && isToken(text.charAt(at - 1)) && text.charAt(at - 1) != '=')) {
            return;
        }
        int end = at;
        int dots = 0;
        while (end < text.length() && isToken(text.charAt(end))) {
            dots += text.charAt(end++) == '.' ? 1 : 0;
        }
        if (dots >= 2) {
            takeOut(at, end);
        }
    }

    private void takeOut(int from, int to) {
        if (from >= to || from < copied || text.substring(from, to).equals(Redactor.DOTS)) {
            return;
        }
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, from).append(Redactor.DOTS);
        copied = to;
        at = to - 1;
    }

    private static boolean isSecret(String plain) {
        if (plain.isEmpty() || SECRET.contains(plain)) {
            return !plain.isEmpty();
        }
        for (String end : SECRET_ENDS) {
            if (plain.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static boolean isToken(char c) {
        return isName(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
