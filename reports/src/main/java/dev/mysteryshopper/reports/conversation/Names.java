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
        if (word.equals("its") && i < 8 && isName(said, i + 1)) {
            return said.word(i + 1);
        }
        if (word.equals("is") || word.equals("'s") || word.equals("am")) {
            String before = said.word(i - 1);
            boolean intro = before.equals("this")
                    || before.equals("name")
                    || before.equals("i")
                    || (before.equals("it") && i < 12);
            if (intro && isName(said, i + 1)) {
                return said.word(i + 1);
            }
        }
        if (PLACED.contains(word)
                && isName(said, i - 1)
                && i < 6
                && !said.is(i - 2, "from")
                && !isName(said, i - 2)
                && endsIntroduction(said, i)
                && (word.equals("from") || (i > 1 && placed(said, i + 1)))) {
            return said.word(i - 1);
        }
        if ((word.equals("with") || word.equals("to") || word.equals("got"))
                && isName(said, i + 1)
                && said.has(Math.max(said.start(i), i - 4), i, Set.of("you", "are", "have"))
                && (word.equals("got")
                        ? said.is(i - 1, "have") && said.is(i - 2, "you")
                        : said.has(i - 2, i, Set.of("speaking", "talking", "chatting", "through", "now")))) {
            return said.word(i + 1);
        }
        if (isEndOfPart(word) && i < 7 && isName(said, i - 1) && said.is(i - 2, ",")) {
            // "Admissions, Zoe." and "Hi, Zoe, one of the tutors."
            boolean desk = said.token(0).capital()
                    && !NO_NAMES.contains(said.word(0))
                    && said.sentence(0) == said.sentence(i - 1);
            return desk || i == said.size() - 1 || isRole(said, i + 1) ? said.word(i - 1) : null;
        }
        return null;
    }

    private static final Set<String> PLACED = Set.of("from", "in", "at", "on");

    /** Whether what comes is a desk or a place to work: "Ann in Cards", "Ann at the counter". */
    private static boolean placed(Utterance said, int i) {
        boolean article = said.is(i, "the") || said.is(i, "our");
        int at = article ? i + 1 : i;
        return at < said.size()
                && (said.token(at).capital()
                        || Families.DESKS.contains(said.word(at))
                        || Families.PEOPLE.contains(said.word(at)));
    }

    private static boolean isEndOfPart(String word) {
        return word.equals(",") || word.equals(".") || word.equals("!") || word.equals("-");
    }

    /** "one of the tutors", "the duty manager", "I run the floor": who they are, after the name. */
    private static boolean isRole(Utterance said, int i) {
        return (said.is(i, "one") && said.is(i + 1, "of"))
                || (said.is(i, "i")
                        && said.has(i + 1, i + 2, Set.of("run", "lead", "manage", "head", "look", "work", "do")))
                || ((said.is(i, "the") || said.is(i, "your") || said.is(i, "from"))
                        && said.has(i + 1, i + 5, Families.SOMEBODY));
    }

    /** Whether somebody greets and says who they are, as one does who comes new into a talk. */
    static boolean arrives(Utterance said, Medium medium) {
        if (of(said, medium) == null) {
            return false;
        }
        for (int i = 0; i < Math.min(3, said.size()); i++) {
            if (GREETINGS.contains(said.word(i))) {
                return true;
            }
        }
        for (int i = 1; i < Math.min(8, said.size()); i++) {
            boolean opens = (said.is(i, "speaking") || said.is(i, "here")) && isName(said, i - 1);
            if (opens
                    || (medium == Medium.PHONE
                            && isEndOfPart(said.word(i))
                            && isName(said, i - 1)
                            && said.is(i - 2, ",")
                            && said.token(0).capital()
                            && !NO_NAMES.contains(said.word(0)))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> GREETINGS =
            Set.of("hello", "hi", "hiya", "hey", "morning", "afternoon", "evening", "welcome", "good", "dear");

    private static boolean endsIntroduction(Utterance said, int i) {
        String before = said.word(i - 2);
        return before.isEmpty()
                || before.equals("hi")
                || before.equals("hello")
                || before.equals("evening")
                || before.equals("afternoon")
                || before.equals("hiya")
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
        @Nullable String explained = explained(said, last);
        if (explained != null) {
            return explained;
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

    private static final Set<String> EXPLAINING = Set.of(
            "covering",
            "standing",
            "stepping",
            "filling",
            "sitting",
            "for",
            "on",
            "in",
            "from",
            "at",
            "here",
            "again",
            "back",
            "taking",
            "looking",
            "helping",
            "your",
            "now",
            "this",
            "today",
            "manager",
            "team",
            "head");

    /** "Ella, covering for Sam today": a name that begins the last sentence, and what it does there. */
    private static @Nullable String explained(Utterance said, int last) {
        int first = said.start(last);
        if (said.is(first, "-")) {
            first++;
        }
        boolean named = isName(said, first)
                && (said.is(first + 1, ",") || said.is(first + 1, "("))
                && EXPLAINING.contains(said.word(first + 2))
                && last - first <= 8
                && first > 0
                && !said.asks(first);
        return named ? said.word(first) : null;
    }

    private static boolean isEnd(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("-");
    }

    /** The family name after this first name where a letter is signed with both, in small letters; null if it is not. */
    static @Nullable String family(Utterance said, String first) {
        for (int i = said.size() - 1; i > 0 && said.size() - i < 12; i--) {
            if (said.is(i - 1, first) && isName(said, i) && said.sentence(i) == said.sentence(i - 1)) {
                return said.word(i);
            }
        }
        return null;
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
