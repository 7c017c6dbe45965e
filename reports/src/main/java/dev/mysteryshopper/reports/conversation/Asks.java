package dev.mysteryshopper.reports.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows through a journey what the company asks for and what the customer had given. That something was given is seen by
 * what it is, by an answer that only repeats what was said before, or by a customer who says so: "as I said".
 */
final class Asks {

    private static final String REASON = "reason for contact";

    private static final Lexicon<Boolean> PROTESTS = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "as i|we ?have ?just ?already said|told|wrote|mentioned|explained|stated|sent|gave|typed|put",
                    "as above|below|before|stated|mentioned|earlier",
                    "i|we ?have ?literally ?just ?already ?literally told|gave|given|said|texted|typed|sent|wrote|written|explained|mentioned|answered|provided|entered|emailed|posted|put|read|keyed|spelt|spelled",
                    "already|just told|gave|given|said|sent|typed|did|done|answered|explained|have|in|provided|entered|emailed|mentioned|have|on",
                    "have already|just",
                    "it is|'s|was all ?right ?just ?up above|below|there|in",
                    "it is|'s|was ?still ?right ?just ?up in|above|below|there|on|at @poss|>|.|my|already",
                    "is|'s ?all ?right ?just above|below",
                    "up|right|just there|above|below|here",
                    "see above|below|my|the",
                    "again >",
                    "< again",
                    "again .|!|?|,",
                    "same as|thing|one|number|again|question",
                    "like i|we said|told",
                    "you ?have ?just ?already asked ?me ?that ?it ?this ?already ?just",
                    "you ?have ?just ?already have|had|got it|that|this|them|my|all|already",
                    "i did|have >",
                    "told you|her|him|them|your",
                    "gave it|you|them|that",
                    "still #",
                    "in|on my|the|your ?very ?first ?last ?previous ?web ?online ?subject tweet|message|email|mail|post|text|note|form|dm|subject|line|invoice|receipt|file",
                    "scroll up",
                    "second|third|fourth time",
                    "how many times",
                    "repeat myself",
                    "once more",
                    "really ?",
                    "what i said");

    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> words = new HashSet<>();
    private boolean again;
    private boolean began;

    Asks() {}

    /** What the company asks for in the next conversation of the journey. */
    List<Ask> next(Conversation talk, List<Utterance> said) {
        List<Ask> asks = new ArrayList<>();
        Set<String> open = new HashSet<>();
        boolean stated = false;
        boolean first = true;
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (!one.turn().fromCompany()) {
                customer(talk, said, i);
                began = true;
                stated |= (HandOvers.isMatter(one) && !isOnlyAnAnswer(said, i))
                        || (one.turn().text().startsWith("[") && one.words() >= 3);
                open.clear();
                first = false;
            } else if (!one.isNote()) {
                company(talk, said, i, stated || (first && again && i == 0 && opensAgain(talk)), asks, open);
            }
        }
        again = true;
        return asks;
    }

    /** A short answer to a question for a number or a name tells nothing of the matter. */
    private static boolean isOnlyAnAnswer(List<Utterance> said, int i) {
        return said.get(i).words() < 9
                && i > 0
                && said.get(i - 1).turn().fromCompany()
                && !Answers.asksForTheMatter(said.get(i - 1))
                && (!Items.asked(said.get(i - 1)).isEmpty() || Identity.isChecked(said.get(i - 1)));
    }

    /** Whether the company opened the conversation, to answer an earlier one. */
    private static boolean opensAgain(Conversation talk) {
        return java.time.Duration.between(talk.opened(), talk.turns().get(0).at())
                        .toSeconds()
                == 0;
    }

    private void customer(Conversation talk, List<Utterance> said, int i) {
        Utterance one = said.get(i);
        Set<String> now = Items.given(one, talk.medium());
        given.addAll(now);
        one.turn().told().forEach(item -> given.add(item.toLowerCase(java.util.Locale.ROOT)));
        if (i > 0 && said.get(i - 1).turn().fromCompany()) {
            Set<String> asked = Items.asked(said.get(i - 1));
            boolean answers = one.words() > 0 && !one.asksAtAll() && !refuses(one);
            if (answers) {
                if (asked.size() == 1 || one.words() >= 2 * asked.size()) {
                    given.addAll(asked);
                } else {
                    asked.stream().limit(1).forEach(given::add);
                }
            }
        }
        for (int k = 0; k < one.size(); k++) {
            if (!one.token(k).isMark()) {
                words.add(one.word(k));
            }
        }
    }

    private static boolean refuses(Utterance one) {
        return one.has(0, 6, Set.of("not", "no", "without", "lost", "forgotten", "sorry", "why")) && one.words() < 14;
    }

    private void company(
            Conversation talk, List<Utterance> said, int i, boolean stated, List<Ask> asks, Set<String> open) {
        Utterance one = said.get(i);
        int message = one.turn().index();
        boolean pointsAway = Pointers.pointsAway(talk, one) >= 0 && !one.asksAtAll();
        if (!pointsAway && Identity.isChecked(one)) {
            asks.add(new Ask(message, "identity", true, false));
            return;
        }
        boolean readBack = isReadBack(one);
        List<Ask> found = new ArrayList<>();
        boolean protest = began && isProtested(said, i);
        boolean repeats = began && repeats(said, i);
        Set<String> items = pointsAway || (readBack && !protest) ? Set.of() : Items.asked(one);
        boolean any = false;
        for (String item : items) {
            boolean known = Items.isGiven(item, given) || given.contains(item);
            boolean bySign = ((protest || repeats) && items.size() == 1)
                    || (repeats && !known && items.size() > 1)
                    || (protest && items.size() == 2);
            boolean waiting = open.contains(item);
            boolean retell = ((known && !isNew(one)) || bySign) && !isFault(one) && !waiting;
            if (open.add(item) || retell) {
                found.add(new Ask(message, item, false, retell));
            }
            any |= retell;
        }
        if (stated && Answers.asksForTheMatter(one) && !pointsAway && !items.contains("reason")) {
            found.add(new Ask(message, REASON, false, true));
            any = true;
        }
        boolean asks1 = one.asksAtAll() || isRequest(one);
        if (!any
                && asks1
                && !pointsAway
                && !readBack
                && ((protest && !isYesNo(one, said, i)) || (repeats && isOpen(one)))) {
            found.add(new Ask(message, "what was asked before", false, true));
        }
        asks.addAll(found);
    }

    private static final Set<String> GIVING = Set.of(
            "give",
            "tell",
            "send",
            "provide",
            "confirm",
            "share",
            "enter",
            "reply",
            "state",
            "say",
            "type",
            "need",
            "let",
            "quote",
            "spell",
            "name",
            "text",
            "dm",
            "key",
            "describe");

    private static boolean isRequest(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            String word = one.word(i);
            boolean begins = i == one.start(i) || one.token(i - 1).isMark();
            boolean needs = word.equals("need") && NEEDING.contains(one.word(i - 1));
            boolean asks = (word.equals("please") && one.has(one.start(i), one.end(i), GIVING))
                    || (begins && (word.equals("reply") || word.equals("enter")));
            if ((needs || asks) && one.has(one.start(i), one.end(i), ITS)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> NEEDING = Set.of("i", "we", "will", "would", "just", "still", "also");

    private static final Set<String> ITS = Set.of("your", "the", "which", "what", "reply", "enter", "a", "an");

    /** Whether it asks what, which or how, or for something of the customer's; not whether they want something done. */
    private static boolean isOpen(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (one.is(i, "?")) {
                int start = one.start(i);
                if (one.has(start, i, Set.of("what", "which", "who", "when", "where", "how", "whose"))
                        || (one.has(start, i, Set.of("your"))
                                && !one.has(start, start + 3, Set.of("shall", "would", "want", "are", "like")))) {
                    return true;
                }
            }
        }
        return !one.asksAtAll();
    }

    /** A detail with another mark than what was given: the new address, another number. */
    private static boolean isNew(Utterance one) {
        return one.has(0, one.size(), Set.of("new", "old", "another", "other", "different", "alternative", "else"));
    }

    /** Asking to check a value names what is wrong with it. */
    private static boolean isFault(Utterance one) {
        return one.has(
                        0,
                        one.size(),
                        Set.of(
                                "digit",
                                "digits",
                                "short",
                                "typo",
                                "invalid",
                                "incorrect",
                                "wrong",
                                "mistyped",
                                "missing",
                                "blurry",
                                "unreadable",
                                "cut"))
                && one.has(
                        0,
                        one.size(),
                        Set.of(
                                "check", "too", "few", "many", "looks", "seems", "short", "not", "typo", "again",
                                "blurry"));
    }

    private static boolean isYesNo(Utterance one, List<Utterance> said, int i) {
        Utterance answer = said.get(i + 1);
        String first = answer.word(0);
        return (first.equals("yes") || first.equals("no") || first.equals("yeah") || first.equals("sure"))
                && !one.has(0, one.size(), Set.of("what", "which", "how", "where", "who", "when"));
    }

    private static final Set<String> WONDERS = Set.of("what", "which", "who", "when", "where", "how", "can", "could");

    private boolean isProtested(List<Utterance> said, int i) {
        if (i + 1 >= said.size() || said.get(i + 1).turn().fromCompany()) {
            return false;
        }
        Utterance answer = said.get(i + 1);
        for (Lexicon.Hit<Boolean> hit : PROTESTS.in(answer)) {
            boolean asksAgain = answer.is(hit.from(), "again") && WONDERS.contains(answer.word(0));
            if (!asksAgain && !answer.has(hit.to(), hit.to() + 3, Set.of("you"))) {
                return true;
            }
        }
        return false;
    }

    /** A value that the company says itself, to be confirmed. */
    private boolean isReadBack(Utterance one) {
        boolean tag = false;
        for (int i = 1; i < one.size(); i++) {
            int start = one.start(i);
            tag |= one.is(i, "?") && i - start <= 3 && one.has(start, i, Set.of("right", "correct", "yes"));
        }
        for (int i = 1; i < one.size(); i++) {
            if (one.is(i, "?")) {
                String before = one.word(i - 1);
                tag |= Set.of("right", "correct", "yes", "it", "that", "yeah", "ok", "so")
                                .contains(before)
                        && (one.is(i - 2, ",")
                                || one.is(i - 2, "that")
                                || one.is(i - 3, ",")
                                || one.is(i - 2, "'s")
                                || one.is(i - 2, "is"));
            }
        }
        if (!one.asksAtAll()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            boolean value = ((one.token(i).hasDigit() && one.word(i).length() > 2)
                            || one.word(i).indexOf('@') > 0)
                    && words.contains(one.word(i));
            if (value
                    && one.asks(i)
                    && !one.has(one.start(i), i, Set.of("what", "which", "who", "when", "where", "how"))) {
                return true;
            }
        }
        return tag;
    }

    /** Whether the answer gives what the customer had said before, and nothing new: codes, addresses, names. */
    private boolean repeats(List<Utterance> said, int i) {
        if (i + 1 >= said.size() || said.get(i + 1).turn().fromCompany()) {
            return false;
        }
        Utterance asking = said.get(i);
        if (!asking.asksAtAll() && !isRequest(asking)) {
            return false;
        }
        Utterance answer = said.get(i + 1);
        Set<String> question = new HashSet<>();
        for (int k = 0; k < asking.size(); k++) {
            question.add(asking.word(k));
        }
        int old = 0;
        int fresh = 0;
        for (int k = 0; k < answer.size(); k++) {
            Token token = answer.token(k);
            boolean strong = (token.hasDigit() && token.word().length() > 1)
                    || token.word().indexOf('@') > 0
                    || (token.capital()
                            && k > 0
                            && !token.isMark()
                            && token.word().length() > 2
                            && !"i".equals(token.word()));
            if (!strong && !Answers.isContent(token.word())) {
                continue;
            }
            boolean known = words.contains(token.word());
            boolean inQuestion = question.contains(token.word());
            if (strong || answer.words() <= 5) {
                old += known && !inQuestion ? 1 : 0;
                fresh += known || inQuestion ? 0 : 1;
            } else if (!known) {
                fresh++;
            }
        }
        return (old > 0 && fresh == 0) || (old >= 2 && fresh <= 1 && answer.words() <= 10);
    }
}
