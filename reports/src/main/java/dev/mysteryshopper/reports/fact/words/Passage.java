package dev.mysteryshopper.reports.fact.words;

import dev.mysteryshopper.reports.fact.Stated;
import dev.mysteryshopper.reports.fact.Value;
import dev.mysteryshopper.reports.fact.words.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A reply cut into sentences and clauses, with the words that are not the company's own statement marked: customer text
 * that a mail quotes, the caller's turns of a transcript, greetings and signatures.
 */
public final class Passage {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "no", "nr", "approx", "mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "eg", "ie", "art", "ref", "max", "min",
            "tel", "incl", "excl", "inc", "ext", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
            "sun", "a", "p", "m", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "vs", "hrs", "wks", "rd", "ave", "prof", "est");

    private static final Set<String> GREETINGS = Set.of(
            "hi",
            "hello",
            "dear",
            "hey",
            "good",
            "greetings",
            "ciao",
            "hiya",
            "morning",
            "afternoon",
            "evening",
            "thanks",
            "thank");

    private static final Set<String> CUSTOMERS = Set.of(
            "caller", "customer", "client", "shopper", "guest", "me", "user", "visitor", "patient", "member", "buyer");

    /** A run of words without an end is cut here, so that looking through a sentence stays cheap. */
    private static final int LONGEST_SENTENCE = 150;

    private final String text;
    private final List<Token> tokens;
    private final int[] sentence;
    private final int[] clause;
    private final boolean[] quoted;
    private final Numbers numbers;

    private Passage(String text, Locale locale) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.sentence = new int[tokens.size()];
        this.clause = new int[tokens.size()];
        this.quoted = new boolean[tokens.size()];
        this.numbers = new Numbers(tokens, locale);
        cut();
        markQuotedLines();
        markTurns();
        markSaidByCustomer();
        markGreeting();
    }

    public static Passage of(String text, Locale locale) {
        return new Passage(text, locale);
    }

    public String text() {
        return text;
    }

    public Numbers numbers() {
        return numbers;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The word at this place, or "" outside the reply. */
    public String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    public boolean is(int i, String word) {
        return word(i).equals(word);
    }

    public boolean is(int i, Set<String> words) {
        return words.contains(word(i));
    }

    /** Whether one of these few words stands here. */
    public boolean isAny(int i, String... words) {
        String here = word(i);
        for (String word : words) {
            if (here.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    public boolean glued(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).glued();
    }

    public int sentence(int i) {
        return sentence[i];
    }

    public int clause(int i) {
        return clause[i];
    }

    public boolean quoted(int i) {
        return quoted[i];
    }

    /** First token of the sentence that holds this one. */
    public int sentenceStart(int i) {
        int at = i;
        while (at > 0 && sentence[at - 1] == sentence[i]) {
            at--;
        }
        return at;
    }

    /** The token after the last of the sentence that holds this one. */
    public int sentenceEnd(int i) {
        int at = i;
        while (at < tokens.size() && sentence[at] == sentence[i]) {
            at++;
        }
        return at;
    }

    public int clauseStart(int i) {
        int at = i;
        while (at > 0 && clause[at - 1] == clause[i]) {
            at--;
        }
        return at;
    }

    public int clauseEnd(int i) {
        int at = i;
        while (at < tokens.size() && clause[at] == clause[i]) {
            at++;
        }
        return at;
    }

    /** Whether these words follow each other from this place. */
    public boolean follows(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence that holds this token ends with a question mark. */
    public boolean asks(int i) {
        int end = sentenceEnd(i);
        return is(end - 1, "?");
    }

    /** The token that holds this character, or the first after it. */
    public int tokenAt(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A part of the reply as it was written. */
    public Stated stated(Value value, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(Math.max(from, to - 1)).end();
        return new Stated(value, text.substring(start, end), start, end);
    }

    private void cut() {
        int s = 0;
        int c = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sentence[i] = s;
            clause[i] = c;
            if (endsSentence(i) || i - first >= LONGEST_SENTENCE) {
                s++;
                c++;
                first = i + 1;
            } else if (endsClause(i)) {
                c++;
            } else if (i + 1 < tokens.size() && startsClause(i + 1)) {
                c++;
            }
        }
    }

    private boolean endsSentence(int i) {
        Token token = tokens.get(i);
        return switch (token.text()) {
            case "\n", "\u2022", "|", ";", "*" -> true;
            case "!", "?" ->
                i + 1 >= tokens.size() || !"!?".contains(tokens.get(i + 1).text());
            case "." -> endsWithPoint(i);
            default -> false;
        };
    }

    private boolean endsWithPoint(int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (next.glued() || i == 0) {
            return next.is("\n");
        }
        if (tokens.get(i - 1).is(".")) {
            return false;
        }
        if (ABBREVIATIONS.contains(tokens.get(i - 1).text())
                && tokens.get(i - 1).end() == tokens.get(i).start()) {
            return next.capital()
                    && tokens.get(i - 1).text().length() > 1
                    && !next.isNumber()
                    && !isTitle(tokens.get(i - 1).text());
        }
        return true;
    }

    private static boolean isTitle(String word) {
        return Set.of("mr", "mrs", "ms", "dr", "st", "prof", "approx", "no", "art", "max", "min")
                .contains(word);
    }

    private boolean endsClause(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Kind.MARK) {
            return false;
        }
        return switch (token.text()) {
            case ",", "(", ")", "[", "]", "{", "}" -> true;
            case "." -> i > 0 && tokens.get(i - 1).is(".");
            case "-" ->
                !token.glued() && i + 1 < tokens.size() && !tokens.get(i + 1).glued() && !betweenNumbers(i);
            default -> false;
        };
    }

    private boolean betweenNumbers(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isNumber()
                && (tokens.get(i - 1).isNumber() || (i > 1 && tokens.get(i - 2).isNumber()));
    }

    private boolean startsClause(int i) {
        return switch (tokens.get(i).text()) {
            case "but",
                    "though",
                    "although",
                    "however",
                    "whereas",
                    "while",
                    "because",
                    "unless",
                    "except",
                    "otherwise",
                    "which" -> true;
            default -> false;
        };
    }

    private void markQuotedLines() {
        boolean lineStart = true;
        boolean inQuote = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("\n")) {
                lineStart = true;
                inQuote = false;
                continue;
            }
            if (lineStart && token.is(">")) {
                inQuote = true;
            }
            lineStart = lineStart && token.is(">");
            quoted[i] |= inQuote;
        }
    }

    /** "Caller: is it five years? Agent: no, two." */
    private void markTurns() {
        boolean customer = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i + 1, ":") && tokens.get(i).isWord() && tokens.get(i).capital() && startsTurn(i)) {
                customer = CUSTOMERS.contains(tokens.get(i).text());
            }
            quoted[i] |= customer;
        }
    }

    private boolean startsTurn(int i) {
        return i == 0 || sentence[i - 1] != sentence[i] || tokens.get(i - 1).is("\n");
    }

    /** "you said", "you wrote", "you mentioned": what follows in the clause is the customer's word. */
    private void markSaidByCustomer() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean said = (is(i, "you") && isAny(i + 1, "said", "wrote", "mentioned", "thought", "say"))
                    || (is(i, "you") && is(i + 1, "asked") && isAny(i + 2, "if", "whether", "why", "how"))
                    || (is(i, "you") && is(i + 1, "were") && isAny(i + 2, "told", "quoted", "expecting"))
                    || (is(i, "you")
                            && isAny(i + 1, "were", "was", "had", "'ve")
                            && isAny(i + 2, "hoping", "thinking"));
            if (said) {
                int end = clauseEnd(i);
                for (int k = i; k < end; k++) {
                    quoted[k] = true;
                }
            }
        }
    }

    private void markGreeting() {
        int i = 0;
        while (i < tokens.size()
                && (quoted[i] || tokens.get(i).is("\n") || tokens.get(i).kind() == Kind.HANDLE)) {
            quoted[i] |= tokens.get(i).kind() == Kind.HANDLE;
            i++;
        }
        if (i >= tokens.size() || !GREETINGS.contains(tokens.get(i).text())) {
            return;
        }
        int end = i;
        while (end < tokens.size() && end - i < 9 && !tokens.get(end).is("\n")) {
            end++;
        }
        if (end < tokens.size() && tokens.get(end).is("\n")) {
            for (int k = i; k < end; k++) {
                quoted[k] = true;
            }
        }
    }
}
