package dev.mysteryshopper.reports.conversation;

import dev.mysteryshopper.reports.conversation.HandOver.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows who has the matter in hand through a conversation. A hand-over is what is told as happening and is not taken
 * back, or a new handler who goes on; a machine counts as a handler once the customer has told it the matter and it has
 * replied to that.
 */
final class HandOvers {

    private final Conversation talk;
    private final List<Utterance> said;
    private final boolean[] automated;
    private final Handler[] speakers;
    private final Set<String> matter = new HashSet<>();
    private final List<HandOver> found = new ArrayList<>();
    private @Nullable Handler current;
    private boolean stated;
    private boolean engaged;
    private int pending = -1;
    private int offered = -1;
    private int joined = -1;

    private HandOvers(Conversation talk, List<Utterance> said, boolean[] automated) {
        this.talk = talk;
        this.said = said;
        this.automated = automated;
        this.speakers = new Handler[said.size()];
    }

    static List<HandOver> of(Conversation talk, List<Utterance> said, boolean[] automated) {
        HandOvers handOvers = new HandOvers(talk, said, automated);
        handOvers.follow();
        return handOvers.found;
    }

    private void follow() {
        boolean signs = !hasPersonalNames();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).turn().fromCompany()) {
                speakers[i] = speaker(said.get(i), automated[i], signs);
            }
        }
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (!one.turn().fromCompany()) {
                customer(one);
            } else if (!one.isNote()) {
                company(i, one);
            }
        }
        if (pending >= 0) {
            carriedOut(said.size(), null);
        }
    }

    private void customer(Utterance one) {
        stated |= isMatter(one);
        Answers.contents(one, matter);
    }

    /** Whether somebody tells in words of their own what it is about. */
    static boolean isMatter(Utterance one) {
        return one.words() >= 4 && !isOnlyCallForPeople(one) && hasContent(one);
    }

    private static final Set<String> CALL = Set.of(
            "i",
            "we",
            "want",
            "would",
            "like",
            "need",
            "a",
            "an",
            "to",
            "speak",
            "talk",
            "with",
            "please",
            "can",
            "could",
            "get",
            "me",
            "put",
            "through",
            "real",
            "human",
            "person",
            "agent",
            "someone",
            "somebody",
            "adviser",
            "advisor",
            "representative",
            "hello",
            "hi",
            "the",
            "customer",
            "service",
            "is",
            "there",
            "anyone",
            "anybody",
            "here",
            "no",
            "yes",
            "just",
            "my",
            "zero",
            "oh",
            "nought",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "double",
            "one",
            "human.",
            "operator");

    private static boolean hasContent(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (Answers.isContent(one.word(i))
                    && !CALL.contains(one.word(i))
                    && !one.token(i).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnlyCallForPeople(Utterance one) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.token(i).isMark()
                    && !CALL.contains(one.word(i))
                    && !one.token(i).hasDigit()) {
                return false;
            }
        }
        return true;
    }

    private void company(int i, Utterance one) {
        Handler speaker = speakers[i];
        boolean systemLine = speaker.machine() && current != null && !current.machine();
        if (pending >= 0) {
            afterAnnouncement(i, one, speaker);
        } else if (current == null) {
            current = speaker;
        } else if (speaker.machine() && !current.machine()) {
            // survey, keypad, notice
            systemLine = true;
            if (tellsJoining(one)) {
                joined = joined < 0 ? i : joined;
            }
        } else if (speaker.isNot(current) || comesIn(one, speaker, current)) {
            unannounced(i, speaker);
        } else {
            current = current.and(speaker);
            joined = -1;
        }
        if (current != null && current.machine() && speaker.machine() && tellsJoining(one)) {
            joined = i;
        }
        if (pending < 0 && !systemLine) {
            Lexicon.Hit<HandOverPhrases.Sense> told = HandOverWords.announced(one, talk.medium());
            boolean yes =
                    offered >= 0 && offered < i && agreed(i) && one.words() <= 14 && !one.asksAtAll() && changesSoon(i);
            if (told != null && mayHandOver(speaker, told) && !speaksAsReceiver(i, told)) {
                pending = i;
            } else if (yes) {
                pending = i;
            }
            offered = HandOverWords.isOffered(one) ? i : -1;
            if (speaker.machine()
                    && stated
                    && !isIntake(one)
                    && (!talk.medium().isThread() || asksBack(one) || speaksOfTheMatter(one))) {
                engaged = true;
            }
        }
    }

    private boolean speaksOfTheMatter(Utterance one) {
        if (talk.medium() != Medium.SMS) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (matter.contains(one.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody gives a name, where nobody had one before, and says that they took over. */
    private boolean comesIn(Utterance one, Handler speaker, Handler before) {
        return !speaker.machine()
                && !before.machine()
                && speaker.name() != null
                && before.name() == null
                && (HandOverWords.takesOver(one) || Names.arrives(one, talk.medium()));
    }

    private static boolean asksBack(Utterance one) {
        return !Speakers.isNotice(one) && one.asksAtAll();
    }

    /** "You are now chatting with Raj", said by Raj, announces nobody else. */
    private boolean speaksAsReceiver(int i, Lexicon.Hit<HandOverPhrases.Sense> told) {
        return told.meaning() == HandOverPhrases.Sense.TAKEN
                && !found.isEmpty()
                && found.get(found.size() - 1).message() == i;
    }

    /** An automatic reply that only says that somebody will answer is an acknowledgement. */
    private boolean mayHandOver(Handler speaker, Lexicon.Hit<HandOverPhrases.Sense> told) {
        boolean acknowledges = talk.medium().isThread() && told.meaning() == HandOverPhrases.Sense.REPLIES && !engaged;
        return !speaker.machine() || (stated && !acknowledges);
    }

    private static boolean isIntake(Utterance one) {
        return Speakers.isNotice(one) && !one.asksAtAll();
    }

    private static boolean tellsJoining(Utterance one) {
        String text = one.turn().text();
        return text.contains("joined")
                || text.contains("now chatting")
                || text.contains("now connected")
                || text.contains("now talking")
                || text.contains("now speaking");
    }

    private boolean agreed(int i) {
        for (int k = i - 1; k >= 0 && k > i - 3; k--) {
            Utterance before = said.get(k);
            if (!before.turn().fromCompany()) {
                return Answers.agrees(before);
            }
        }
        return false;
    }

    /** Whether somebody else speaks next, or nobody. */
    private boolean changesSoon(int i) {
        for (int k = i + 1; k < Math.min(said.size(), i + 8); k++) {
            if (said.get(k).turn().fromCompany() && !said.get(k).isNote()) {
                return speakers[k].isNot(speakers[i]);
            }
        }
        return true;
    }

    private void afterAnnouncement(int i, Utterance one, Handler speaker) {
        Handler from = speakers[pending];
        boolean again = HandOverWords.announced(one, talk.medium()) != null;
        if (speaker.machine() && !from.machine()) {
            if (HandOverWords.fails(one) && !talk.medium().isThread() && nextPerson(i, from) == 0) {
                pending = -1;
            }
            return;
        }
        if (speaker.machine()) {
            // the same bot goes on: a queue, or it did not happen
            boolean failed = HandOverWords.fails(one) && !one.is(0, "please") && !Waits.isAsked(one);
            boolean answers = answeredSince(i) && one.words() >= 12 && !Speakers.isNotice(one);
            boolean goesOn = (one.asksAtAll() || answers) && !tellsJoining(one) && !Waits.isAsked(one) && !again;
            if (failed || (goesOn && talk.medium() == Medium.CHAT && from.isSurely(speaker))) {
                pending = -1;
                engaged = true;
                current = speaker;
            }
            return;
        }
        boolean same = speaker.isSurely(from) || (!from.machine() && sameMouth(i));
        if (same && talk.medium().isThread() && HandOverWords.takesOver(one) && HandOverWords.tellsAway(one)) {
            returned(i, speaker);
            return;
        }
        if (same && !again && !stillHandingOver(one)) {
            pending = -1;
            current = from.and(speaker);
            return;
        }
        if (same) {
            return;
        }
        if (!from.machine() && !again && isConference(i, from)) {
            pending = -1;
            current = from;
            return;
        }
        carriedOut(i, speaker);
    }

    /** Whether the customer spoke between the announcement and this message. */
    private boolean answeredSince(int i) {
        for (int k = pending + 1; k < i; k++) {
            if (!said.get(k).turn().fromCompany()) {
                return true;
            }
        }
        return false;
    }

    private static boolean stillHandingOver(Utterance one) {
        return (Waits.isAsked(one) && one.words() < 15) || one.words() <= 4;
    }

    /** Whether the message comes from the one who announced, as far as it shows: nothing new, and it takes the announcement back. */
    private boolean sameMouth(int i) {
        Utterance one = said.get(i);
        Handler from = speakers[pending];
        Handler speaker = speakers[i];
        if (from.name() != null && speaker.name() != null) {
            return Names.mayBeOne(from.name(), speaker.name());
        }
        if ((from.name() != null && said.get(pending).turn().by() != null) || speaker.isNot(from)) {
            return false;
        }
        return HandOverWords.fails(one) || HandOverWords.announced(one, talk.medium()) != null;
    }

    /** 1 if the next person to speak is somebody else than this one, 0 if the same, -1 if nobody speaks. */
    private int nextPerson(int i, Handler from) {
        for (int k = i + 1; k < Math.min(said.size(), i + 8); k++) {
            if (said.get(k).turn().fromCompany() && !speakers[k].machine()) {
                return speakers[k].isSurely(from) ? 0 : 1;
            }
        }
        return -1;
    }

    /** The one who had passed it on takes it back: two hand-overs, there and back. */
    private void returned(int i, Handler speaker) {
        carriedOut(said.size(), null);
        Handler other = Handler.SOMEBODY;
        add(i, other, speaker, i, null);
        current = speaker;
    }

    private void carriedOut(int receiver, @Nullable Handler to) {
        Handler from = speakers[pending];
        Utterance telling = said.get(pending);
        add(pending, from, to, receiver, telling);
        pending = -1;
        current = to == null ? Handler.SOMEBODY : to;
        joined = -1;
    }

    /**
     * The message in which the one before spoke of whoever came then: by name, by desk, or as somebody; else the one in which
     * the new handler shows.
     */
    private int shown(int i, Handler before, Handler speaker) {
        int shown = joined >= 0 ? joined : i;
        boolean answered = false;
        boolean stepsIn = HandOverWords.takesOver(said.get(i)) || HandOverWords.tellsAway(said.get(i));
        if (stepsIn && talk.medium().isThread()) {
            return shown;
        }
        for (int k = i - 1; k >= 0 && i - k < 5; k--) {
            Utterance one = said.get(k);
            if (!one.turn().fromCompany()) {
                if (answered || one.words() > 6 || one.asksAtAll()) {
                    break;
                }
                answered = true;
            } else if (speakers[k].isNot(before)) {
                break;
            } else if (HandOverWords.speaksOf(one, speaker, said.get(i), before)) {
                shown = k;
            } else if (answered) {
                break;
            }
        }
        return shown;
    }

    private void unannounced(int i, Handler speaker) {
        Handler before = current;
        if (before == null) {
            return;
        }
        if (before.machine()) {
            if (engaged && stated) {
                addShown(i, before, speaker);
            }
            current = speaker;
            joined = -1;
            return;
        }
        if (isConference(i, before)) {
            return;
        }
        addShown(i, before, speaker);
        current = speaker;
        joined = -1;
    }

    private void addShown(int i, Handler before, Handler speaker) {
        int shown = shown(i, before, speaker);
        add(
                shown,
                before,
                speaker,
                i,
                shown < i && !said.get(shown).isNote() && !speakers[shown].isNot(before) ? said.get(shown) : null);
    }

    /** Whether the one before goes on, at once or after they called the new voice in: it was only asked something. */
    private boolean isConference(int i, Handler before) {
        boolean together = calledIn(i, before);
        boolean goesOn = false;
        boolean returned = false;
        for (int k = i + 1; k < Math.min(said.size(), i + 8); k++) {
            if (!said.get(k).turn().fromCompany()) {
                if (!together && !returned) {
                    return false;
                }
            } else if (!speakers[k].machine()) {
                goesOn = speakers[k].isSurely(before) || speakers[k].isOfDesk(before);
                returned |= goesOn;
                if (!together && !returned) {
                    return false;
                }
            }
        }
        return goesOn;
    }

    /** Whether the one before called the new voice in to speak with them: "on the line with us". */
    private boolean calledIn(int i, Handler before) {
        for (int k = i - 1; k >= 0 && i - k <= 4; k--) {
            if (said.get(k).turn().fromCompany() && !speakers[k].isNot(before) && HandOverWords.isForAll(said.get(k))) {
                return true;
            }
        }
        return false;
    }

    private void add(int message, Handler from, @Nullable Handler to, int receiver, @Nullable Utterance telling) {
        boolean desks = to != null && from.isOfAnotherDesk(to);
        found.add(new HandOver(
                said.get(message).turn().index(),
                desks ? String.valueOf(from.desk()) : from.shown(),
                to == null ? "somebody else" : desks ? String.valueOf(to.desk()) : to.shown(),
                kind(message, from, to, receiver, telling)));
    }

    private Kind kind(int message, Handler from, @Nullable Handler to, int receiver, @Nullable Utterance telling) {
        if (from.machine()) {
            return Kind.BOT_TO_HUMAN;
        }
        @Nullable Utterance first = receiver < said.size() ? said.get(receiver) : null;
        if ((telling != null && toSuperior(telling))
                || (to != null
                        && to.desk() != null
                        && isSuperior(to.desk())
                        && !(from.desk() != null && isSuperior(from.desk())))
                || (first != null && isSelfSuperior(first))) {
            return Kind.ESCALATION;
        }
        if (first != null) {
            if (Answers.asksForTheMatter(first)) {
                return Kind.COLD;
            }
            if (namesTheMatter(first, from) || introduces(message, receiver, from, to)) {
                return Kind.WARM;
            }
            if (first.asksAtAll() || (first.words() > 12 && !isNeutral(first))) {
                return Kind.COLD;
            }
        }
        return telling != null && HandOverWords.briefs(telling) ? Kind.WARM : Kind.COLD;
    }

    private static boolean toSuperior(Utterance telling) {
        for (int i = 0; i < telling.size(); i++) {
            boolean heads = telling.is(i, "heads")
                    || telling.is(i, "manages")
                    || telling.is(i, "oversees")
                    || telling.is(i, "supervises");
            if (heads || (Families.SUPERIORS.contains(telling.word(i)) && !telling.is(i + 1, "office"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperior(String desk) {
        for (String word : desk.toLowerCase(java.util.Locale.ROOT).split(" ", -1)) {
            if (Families.SUPERIORS.contains(word) || word.startsWith("escalation") || word.equals("management")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSelfSuperior(Utterance first) {
        for (int i = 0; i < Math.min(first.size(), 25); i++) {
            boolean selfIs = first.is(i, "am") || first.is(i, ",") || first.is(i, "here") || first.is(i, "is");
            boolean heads = first.is(i - 1, "i")
                    && (first.is(i, "run")
                            || first.is(i, "head")
                            || first.is(i, "manage")
                            || first.is(i, "lead")
                            || first.is(i, "supervise")
                            || (first.is(i, "look")
                                    && first.is(i + 1, "after")
                                    && first.has(i + 2, i + 6, Set.of("team", "desk", "floor", "shift", "department")))
                            || (first.is(i, "am") && first.is(i + 1, "in") && first.is(i + 2, "charge")));
            if (heads) {
                return true;
            }
            if ((selfIs
                            && (first.is(i + 1, "the") || first.is(i + 1, "a"))
                            && first.has(i + 2, i + 5, Families.SUPERIORS))
                    || (first.is(i, "manage") && first.is(i - 1, "i"))
                    || (first.is(i, "run") && first.is(i - 1, "i") && first.is(i + 1, "the"))
                    || (first.is(i, "i") && first.is(i + 1, "lead"))) {
                return true;
            }
            if (Families.SUPERIORS.contains(first.word(i))
                    && (first.is(i - 1, "duty")
                            || first.is(i - 1, "floor")
                            || first.is(i - 1, "shift")
                            || first.is(i - 1, "team"))
                    && !first.is(i - 2, "my")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNeutral(Utterance first) {
        return first.words() <= 8 && !first.asksAtAll();
    }

    /** Whether the receiver's first message knows of the matter: its words, or the one who had it before. */
    private boolean namesTheMatter(Utterance first, Handler from) {
        for (int i = 0; i < first.size(); i++) {
            String word = first.word(i);
            if (from.name() != null
                    && word.equals(from.name())
                    && !(first.is(i - 1, "than") || first.is(i - 1, "for"))) {
                return true;
            }
            boolean plural =
                    word.length() > 4 && word.endsWith("s") && matter.contains(word.substring(0, word.length() - 1));
            if ((matter.contains(word) || plural || matter.contains(word + "s")) && !isRequest(first, i)) {
                return true;
            }
            if ((word.equals("read") && (first.is(i - 1, "have") || first.is(i - 1, "just")))
                    || (word.equals("heard") && first.is(i + 1, "about"))
                    || (word.equals("caught") && first.is(i + 1, "up"))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> REQUEST = Set.of(
            "what", "which", "how", "who", "when", "where", "your", "please", "could", "have", "send", "provide",
            "need");

    /** In a question for something, the words of the matter show no knowledge of it. */
    private static boolean isRequest(Utterance first, int at) {
        return (first.asks(at) || first.has(first.start(at), at, Set.of("please", "need", "send", "provide")))
                && first.has(first.start(at), at, REQUEST);
    }

    /** Whether the one who hands over speaks to the receiver while the customer hears it. */
    private boolean introduces(int message, int receiver, Handler from, @Nullable Handler to) {
        for (int i = message + 1; i < Math.min(said.size(), receiver + 3); i++) {
            Utterance one = said.get(i);
            if (!one.turn().fromCompany()) {
                if (i > receiver) {
                    return false;
                }
                continue;
            }
            boolean his = i != receiver
                    && !speakers[i].machine()
                    && to != null
                    && !speakers[i].isNot(from)
                    && speakers[i].isNot(to);
            if (his) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPersonalNames() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            Turn turn = said.get(i).turn();
            if (turn.fromCompany() && !automated[i]) {
                names.add(turn.by() == null ? "" : turn.by());
                if (turn.by() != null && turn.desk() != null) {
                    return true;
                }
            }
        }
        names.remove("");
        return !talk.medium().isThread() && !names.isEmpty();
    }

    private Handler speaker(Utterance one, boolean machine, boolean signs) {
        Turn turn = one.turn();
        String by = turn.by();
        if (machine) {
            return new Handler(true, by == null ? null : Names.first(by), null, null, by == null ? "machine" : by);
        }
        @Nullable String intro = signs || by == null ? Names.of(one, talk.medium()) : null;
        @Nullable String name =
                intro != null ? intro : by == null || (signs && talk.medium().isThread()) ? null : Names.first(by);
        String shown =
                intro != null ? capital(intro) : by != null ? by : turn.desk() != null ? turn.desk() : "somebody";
        @Nullable String family = intro == null ? null : Names.family(one, intro);
        return new Handler(false, name, family, turn.desk(), shown);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
