package dev.mysteryshopper.reports.conversation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who says that they are speaking: "Ann speaking", "this is Ruth", a name or initials under a letter. */
final class Names {

    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "we",
            "the",
            "a",
            "an",
            "your",
            "our",
            "my",
            "it",
            "this",
            "that",
            "is",
            "hello",
            "hi",
            "hey",
            "dear",
            "good",
            "morning",
            "afternoon",
            "evening",
            "thanks",
            "thank",
            "sorry",
            "regards",
            "best",
            "kind",
            "warm",
            "yours",
            "sincerely",
            "cheers",
            "customer",
            "care",
            "service",
            "services",
            "support",
            "team",
            "sales",
            "returns",
            "billing",
            "desk",
            "line",
            "office",
            "help",
            "great",
            "lovely",
            "yes",
            "no",
            "ok",
            "okay",
            "right",
            "well",
            "here",
            "there",
            "all",
            "not",
            "just",
            "please",
            "welcome",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "still",
            "again",
            "done",
            "booked",
            "calling",
            "afraid",
            "glad",
            "happy",
            "me",
            "you",
            "back",
            "now",
            "what",
            "which",
            "how",
            "why",
            "who",
            "mr",
            "mrs",
            "ms",
            "dr",
            "virtual",
            "automated",
            "looking",
            "sure",
            "going",
            "speaking",
            "reception",
            "many",
            "wishes",
            "from",
            "and",
            "in",
            "on",
            "for",
            "to",
            "at",
            "of",
            "one",
            "with",
            "by",
            "ours",
            "ltd",
            "bank",
            "shop",
            "subject",
            "re",
            "fwd",
            "bye",
            "perfect",
            "sent",
            "noted",
            "understood",
            "gladly",
            "ha",
            "ah",
            "oh",
            "ticket",
            "case",
            "closed",
            "order",
            "hold",
            "wait",
            "accounts",
            "orders");

    private Names() {}

    /** The first name by which the speaker introduces or signs, in small letters; null if they do not. */
    static @Nullable String of(Utterance said, Medium medium) {
        for (int i = 0; i < said.size(); i++) {
            String intro = introduced(said, i);
            if (intro != null) {
                return intro;
            }
        }
        return medium == Medium.PHONE ? null : signed(said);
    }

    static boolean isName(Utterance said, int i) {
        if (i < 0 || i >= said.size()) {
            return false;
        }
        Token token = said.token(i);
        return token.capital()
                && token.word().length() > 1
                && !token.upper()
                && !token.hasDigit()
                && !token.isAddress()
                && !NO_NAMES.contains(token.word());
    }

    private static @Nullable String introduced(Utterance said, int i) {
        String word = said.word(i);
        if (word.equals("speaking") || word.equals("here")) {
            boolean close = isName(said, i - 1)
                    && (word.equals("speaking") || !isName(said, i + 1))
                    && (i + 1 >= said.size()
                            || said.token(i + 1).isMark()
                            || Set.of(
                                            "from", "in", "at", "again", "on", "with", "how", "and", "to", "now",
                                            "how's", "i")
                                    .contains(said.word(i + 1)));
            return close ? said.word(i - 1) : null;
        }
        if (word.equals("is") || word.equals("'s") || word.equals("am")) {
            String before = said.word(i - 1);
            boolean intro = before.equals("this")
                    || before.equals("name")
                    || before.equals("i")
                    || (before.equals("it") && i < 8)
                    || before.equals("that");
            if (intro && isName(said, i + 1)) {
                return said.word(i + 1);
            }
        }
        if (word.equals("from")
                && isName(said, i - 1)
                && i < 5
                && !said.is(i - 2, "from")
                && !isName(said, i - 2)
                && endsIntroduction(said, i)) {
            return said.word(i - 1);
        }
        if ((word.equals(",") || word.equals(".") || word.equals("!") || word.equals("-"))
                && i == said.size() - 1
                && i < 5
                && isName(said, i - 1)
                && said.is(i - 2, ",")) {
            // "Admissions, Zoe."
            return said.word(i - 1);
        }
        return null;
    }

    private static boolean endsIntroduction(Utterance said, int i) {
        String before = said.word(i - 2);
        return before.isEmpty()
                || before.equals("hi")
                || before.equals("hello")
                || before.equals("hey")
                || before.equals(",")
                || before.equals("!")
                || before.equals(".")
                || before.equals("morning");
    }

    /** A name alone on one of the last lines, or after the last sentence; or initials after a caret. */
    private static @Nullable String signed(Utterance said) {
        int last = said.size() - 1;
        while (last >= 0 && (said.token(last).isMark() && !said.word(last).startsWith("^"))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        String word = said.word(last);
        if (word.startsWith("^")) {
            return word;
        }
        if (said.is(last - 1, "-") && ((said.token(last).upper() && word.length() <= 3) || isName(said, last))) {
            return said.token(last).upper() ? "^" + word : word;
        }
        if (said.is(last - 1, ",") && said.is(last - 3, "-") && said.token(last).upper() && word.length() <= 3) {
            return "^" + word;
        }
        // "P. Osterley"
        if (last >= 2
                && said.is(last - 1, ".")
                && said.word(last - 2).length() == 1
                && said.token(last - 2).capital()
                && isName(said, last)) {
            return word;
        }
        // "Lena, Spares" and "Vera" alike: the first word of the last line
        int first = last;
        while (first > 0 && !said.is(first - 1, "\n") && last - first < 5 && !isEnd(said.word(first - 1))) {
            first--;
        }
        boolean ownLine = first > 0 && last - first <= 4;
        if (said.is(first, "-")) {
            first++;
        }
        boolean alone = true;
        for (int i = first; i <= last; i++) {
            alone &= said.token(i).capital() || said.token(i).isMark();
        }
        if (ownLine && alone && isName(said, first)) {
            return said.word(first);
        }
        return null;
    }

    private static boolean isEnd(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("-");
    }

    /** Whether two names may be one person's: "Katie" and "Katherine". */
    static boolean mayBeOne(String a, String b) {
        if (a.startsWith("^") || b.startsWith("^")) {
            String initials = a.startsWith("^") ? a : b;
            String other = a.startsWith("^") ? b : a;
            return initials.equals(other)
                    || (!other.startsWith("^") && initials.length() > 1 && initials.charAt(1) == other.charAt(0));
        }
        int common = Math.min(3, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, common);
    }

    static String first(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        int space = plain.indexOf(' ');
        return space > 0 ? plain.substring(0, space) : plain;
    }
}
