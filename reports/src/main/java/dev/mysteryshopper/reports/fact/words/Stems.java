package dev.mysteryshopper.reports.fact.words;

import java.util.Map;
import java.util.Set;

/** Brings the forms of a word, and words that companies use for the same thing, to one term. */
public final class Stems {

    /** Words that name nothing. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "of",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "and",
            "or",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "am",
            "do",
            "does",
            "did",
            "can",
            "could",
            "will",
            "would",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "have",
            "has",
            "had",
            "i",
            "you",
            "we",
            "they",
            "it",
            "he",
            "she",
            "me",
            "my",
            "your",
            "our",
            "their",
            "his",
            "her",
            "its",
            "us",
            "them",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "what",
            "which",
            "who",
            "when",
            "where",
            "how",
            "why",
            "much",
            "many",
            "long",
            "if",
            "so",
            "as",
            "from",
            "about",
            "up",
            "out",
            "any",
            "some",
            "one",
            "get",
            "got",
            "go",
            "please",
            "just",
            "not",
            "no",
            "yes",
            "then",
            "than",
            "also",
            "too",
            "i'm",
            "i've",
            "it's",
            "what's",
            "you're",
            "we're",
            "that's",
            "there's",
            "don't",
            "into",
            "once",
            "per",
            "actually",
            "need",
            "want",
            "tell",
            "know",
            "give",
            "take",
            "make",
            "time",
            "date",
            "day",
            "number",
            "new",
            "still",
            "only",
            "after",
            "before",
            "until",
            "till",
            "back",
            "over",
            "off",
            "all",
            "each",
            "every",
            "'s",
            "i'd",
            "say",
            "said",
            "see",
            "now",
            "currently",
            "current",
            "let");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("cost", "price"),
            Map.entry("pric", "price"),
            Map.entry("charg", "fee"),
            Map.entry("surcharg", "fee"),
            Map.entry("deliver", "deliver"),
            Map.entry("ship", "deliver"),
            Map.entry("postag", "deliver"),
            Map.entry("courier", "deliver"),
            Map.entry("std", "standard"),
            Map.entry("guarante", "warrant"),
            Map.entry("cover", "warrant"),
            Map.entry("pup", "puppy"),
            Map.entry("shut", "clos"),
            Map.entry("ticket", "ticket"),
            Map.entry("telephon", "phone"),
            Map.entry("phon", "phone"),
            Map.entry("call", "phone"),
            Map.entry("ring", "phone"),
            Map.entry("e-mail", "email"),
            Map.entry("mail", "email"),
            Map.entry("opened", "opened"),
            Map.entry("dispatch", "dispatch"),
            Map.entry("despatch", "dispatch"),
            Map.entry("kid", "child"),
            Map.entry("children", "child"),
            Map.entry("adult", "adult"),
            Map.entry("oap", "senior"),
            Map.entry("pensioner", "senior"),
            Map.entry("flight", "flight"),
            Map.entry("earbud", "earbud"),
            Map.entry("carry-on", "carry-on"),
            Map.entry("rx", "prescript"),
            Map.entry("rpt", "repeat"),
            Map.entry("prescrib", "prescript"),
            Map.entry("prescription", "prescript"),
            Map.entry("shldr", "shoulder"),
            Map.entry("apr", "apr"),
            Map.entry("saver", "saver"),
            Map.entry("sav", "discount"),
            Map.entry("exchang", "exchang"),
            Map.entry("reimburs", "refund"),
            Map.entry("rent", "rental"),
            Map.entry("hir", "rental"),
            Map.entry("monthly", "month"),
            Map.entry("yearly", "year"),
            Map.entry("annual", "year"),
            Map.entry("annually", "year"),
            Map.entry("daily", "day"),
            Map.entry("weekly", "week"),
            Map.entry("kilo", "kg"),
            Map.entry("kilogram", "kg"),
            Map.entry("gram", "g"),
            Map.entry("cancell", "cancel"),
            Map.entry("apply", "applic"),
            Map.entry("appli", "applic"),
            Map.entry("kept", "keep"),
            Map.entry("held", "hold"),
            Map.entry("sent", "send"),
            Map.entry("paid", "pay"),
            Map.entry("bought", "buy"),
            Map.entry("taken", "take"),
            Map.entry("remain", "left"),
            Map.entry("spar", "left"),
            Map.entry("outstand", "due"),
            Map.entry("balanc", "due"),
            Map.entry("ow", "due"),
            Map.entry("owe", "due"),
            Map.entry("swap", "exchang"),
            Map.entry("last", "last"));

    private Stems() {}

    public static boolean isEmpty(String word) {
        return word.length() < 2 || EMPTY.contains(word);
    }

    /** The term of a lower-case word: without ending, and one for its near synonyms. */
    public static String of(String word) {
        String stem = stem(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        return SAME.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        String w = word;
        if (SAME.containsKey(w)) {
            return w;
        }
        if (w.endsWith("ies") && w.length() > 4) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.endsWith("es") && w.length() > 4 && "shxz".indexOf(w.charAt(w.length() - 3)) >= 0) {
            w = w.substring(0, w.length() - 2);
        } else if (w.endsWith("s") && w.length() > 3 && "sui".indexOf(w.charAt(w.length() - 2)) < 0) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.endsWith("ery") && w.length() > 5) {
            w = w.substring(0, w.length() - 1);
            w = w.substring(0, w.length() - 2) + "er";
        } else if (w.endsWith("ing") && w.length() > 5) {
            w = undouble(w.substring(0, w.length() - 3));
        } else if (w.endsWith("ed") && w.length() > 4) {
            w = undouble(w.substring(0, w.length() - 2));
        } else if (w.endsWith("ment") && w.length() > 6) {
            w = w.substring(0, w.length() - 4);
        } else if (w.endsWith("ation") && w.length() > 8) {
            w = w.substring(0, w.length() - 5);
        } else if (w.endsWith("tion") && w.length() > 6) {
            w = w.substring(0, w.length() - 3);
        }
        if (w.endsWith("e") && w.length() > 4) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.endsWith("ty") && w.length() > 5) {
            w = w.substring(0, w.length() - 1);
        }
        return w;
    }

    private static String undouble(String w) {
        int n = w.length();
        return n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "lsz".indexOf(w.charAt(n - 1)) < 0
                ? w.substring(0, n - 1)
                : w;
    }
}
