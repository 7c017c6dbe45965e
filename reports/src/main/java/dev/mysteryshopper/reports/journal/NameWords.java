package dev.mysteryshopper.reports.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where words begin and end, and whether a word stands for a person. English. */
final class NameWords {

    /** Words by which somebody is called who is no person, or whose name nobody tells. */
    private static final Set<String> ROLES = Set.of(
            "a",
            "advisor",
            "agent",
            "an",
            "assistant",
            "associate",
            "automated",
            "automatic",
            "bot",
            "care",
            "chat",
            "chatbot",
            "clerk",
            "company",
            "concierge",
            "customer",
            "desk",
            "digital",
            "dr",
            "help",
            "helpdesk",
            "manager",
            "miss",
            "mr",
            "mrs",
            "ms",
            "of",
            "online",
            "operator",
            "our",
            "rep",
            "representative",
            "sales",
            "service",
            "services",
            "shop",
            "specialist",
            "staff",
            "store",
            "supervisor",
            "support",
            "system",
            "team",
            "the",
            "virtual");

    /** Names that are ordinary words too: at the beginning of a sentence a capital says nothing. */
    private static final Set<String> ORDINARY = Set.of(
            "amber",
            "april",
            "art",
            "august",
            "bill",
            "cliff",
            "dawn",
            "dean",
            "faith",
            "frank",
            "gene",
            "grace",
            "grant",
            "guy",
            "harmony",
            "heath",
            "holly",
            "hope",
            "iris",
            "ivy",
            "jack",
            "joy",
            "june",
            "lily",
            "mark",
            "may",
            "melody",
            "miles",
            "olive",
            "pat",
            "patience",
            "pearl",
            "penny",
            "ray",
            "rich",
            "rob",
            "robin",
            "rose",
            "ruby",
            "sandy",
            "skip",
            "sky",
            "star",
            "sue",
            "summer",
            "violet",
            "wade",
            "ward",
            "will");

    /** {@code IVR}, {@code CRM}. */
    private static final int LONGEST_ABBREVIATION = 4;

    private static final Set<String> MONTHS = Set.of("april", "august", "june", "may");

    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "after", "before", "by", "during", "early", "end", "in", "last", "late", "mid", "next", "of", "on", "since",
            "this", "through", "till", "until");

    /** What follows a name and hardly ever the word. */
    private static final Set<String> AFTER_A_NAME = Set.of("from", "here", "speaking");

    private NameWords() {}

    /** The words of a name. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < name.length(); at++) {
            if (begins(name, at)) {
                int end = end(name, at);
                words.add(name.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** Whether a word begins here: "Rose" in "Rose's", but not in "Primrose". */
    static boolean begins(String text, int at) {
        return isLetter(text.charAt(at)) && (at == 0 || !isPart(text, at - 1));
    }

    /** Where the word that begins here ends; a hyphen between letters is part of it. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(String text, int at) {
        char c = text.charAt(at);
        if (c != '-') {
            return isLetter(c);
        }
        return at > 0 && at + 1 < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }

    /** Whether a name is none of a person: a machine's, an abbreviation, or only words for what somebody is. */
    static boolean isNobody(String name) {
        List<String> words = of(name);
        boolean abbreviation = words.size() == 1
                && name.length() <= LONGEST_ABBREVIATION
                && name.equals(name.toUpperCase(Locale.ROOT));
        return abbreviation
                || words.stream().allMatch(NameWords::isRole)
                || words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).endsWith("bot"));
    }

    static boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word that is somebody's name is meant as such where it stands. */
    static boolean standsAsName(String text, int at, int end) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!ORDINARY.contains(word)) {
            return true;
        }
        String before = wordBefore(text, at);
        String after = wordAfter(text, end);
        if (MONTHS.contains(word) && (BEFORE_A_MONTH.contains(before) || isNumber(before) || isNumber(after))) {
            return false;
        }
        return !isAtBeginning(text, at)
                || AFTER_A_NAME.contains(after)
                || end == text.length()
                || ",.!?:;)\"”’'".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isAtBeginning(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || "\"'“‘(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ".!?\n\r:".indexOf(text.charAt(before)) >= 0;
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > 0 && isPart(text, from - 1)) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int end) {
        int from = end;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return from < text.length() && isPart(text, from)
                ? text.substring(from, end(text, from)).toLowerCase(Locale.ROOT)
                : "";
    }
}
