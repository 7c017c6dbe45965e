package dev.mysteryshopper.reports.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds where the customer is told to wait in the live exchange, once for each unbroken wait. */
final class Waits {

    private static final Lexicon<Boolean> ASKED = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "hold ?the ?line please",
                    "please|kindly ?do ?continue ?to hold",
                    "hold on",
                    "hold for|while|there|tight|still|>",
                    "hold a|one|just ?a @unit",
                    "hold ?the line",
                    "put|pop|place|putting|popping|placing|keep you on ?a ?brief ?short hold",
                    "bear with me|us|>",
                    "bear ~ with me",
                    "one|a|another|half|two|three|#|just ?a ?one ?more ?or ?to ?two ?three ?short ?quick ?little @unit ?please >",
                    "one|a|just|half ?a ?one ?more ?short ?quick @unit ?please while|and|please|for|,|.|!|-",
                    "give|gimme|allow|grant|spare me|us ?about ?just ?a ?one ?couple ?of ?# ~ @unit",
                    "give me|us a sec|second|minute|moment|tick|mo|few|couple",
                    "hang on|about|tight|fire",
                    "stay|remain with|in|here|on|close|connected|online|there ?me ?us ?this ?the ?chat",
                    "please stay|remain",
                    "do not ?please close|leave|go|hang ?the ?this ?up ?away",
                    "leave you with|to ~ music",
                    "first|second|third|next in line|queue",
                    "hang in there",
                    "stay|remain|keep on|with|right ?the ?here|line|me|us|there",
                    "stay there|put|online|connected|here",
                    "do not hang up|ring|put|go|leave|close|refresh",
                    "do not ~ hang|go up|off|away",
                    "please|kindly wait",
                    "wait here|there|while|a|for|please|one|just|until|on",
                    "wait in|on the|this queue|line|chat",
                    "keep|leave this|the|your ?chat|page|window|app|tab|line|screen|browser|call ?page ?window ?line open",
                    "you are ?now ?currently ?the ?at ?caller ?call ?position ?number #|next|first|second|third|fourth|fifth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
                    "you are|have ?now ?currently ~ in the|our|a line|queue",
                    "number|position #|one|two|three|four|five|six|seven|eight|nine|ten in|of|on the|line|queue",
                    "place|position in ?the queue|line",
                    "ahead of you",
                    "could|can|would|will you ?just ?please hold|wait",
                    "can|could|may|shall i ~ ?you ?on hold ?for",
                    "do you mind holding|waiting",
                    "mind holding|waiting|hanging",
                    "back in a|one|two|three|you|# ?in ?minutes|tick|minute|moment|sec|second|jiffy|mo|minutes|seconds ?a ?one ?moment",
                    "will|shall be|just ?only ?take ~ @unit",
                    "be|only|take|need|needs a|one|two|about|# ?or ?couple ?of ?to ?or ?two|three|few @unit",
                    "won't be long",
                    "will not be|take ?a long|minute|moment|second|sec|tick",
                    "stand by",
                    "sit tight",
                    "please|kindly be patient",
                    "thank you for waiting|holding while",
                    "with you in ?just a|one|two|# ~ @unit",
                    "with you shortly|soon|momentarily");

    private static final Lexicon<Boolean> STILL = new Lexicon<Boolean>(Families.ALL)
            .add(
                    true,
                    "still checking|looking|trying|waiting|here|on|working|searching|holding|reading|going|at|running|loading",
                    "almost|nearly there|done",
                    "thanks|thank ?you for holding|waiting|your|bearing",
                    "sorry for|about the wait|delay|hold",
                    "continue to hold",
                    "nearly there",
                    "your call is important",
                    "all ?of ?our lines|agents|advisers|operators");

    /** Steps that the customer is to do, and buttons: no waits. */
    private static final Set<String> STEPS = Set.of(
            "press", "button", "reset", "key", "power", "down", "switch", "photo", "camera", "light", "device",
            "barcode");

    private static final Set<String> ASKING = Set.of(
            "please", "just", "and", "so", "or", "kindly", "to", "you", "must", "should", "do", "could", "now", "then");

    private Waits() {}

    static List<Pause> of(Conversation talk, List<Utterance> said, boolean[] automated) {
        List<Pause> pauses = new ArrayList<>();
        int began = -1;
        boolean recorded = false;
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            if (!one.turn().fromCompany() || one.isNote()) {
                continue;
            }
            boolean asked =
                    isAsked(one) && talk.medium() != Medium.EMAIL && isLive(talk, said, i) && !isRefusedOffer(said, i);
            boolean goesOn = began >= 0 && (goesOn(one, automated[i]) || (asked && automated[i] && recorded));
            if (goesOn) {
                continue;
            }
            if (began >= 0) {
                pauses.add(new Pause(began, OptionalInt.of(one.turn().index())));
                began = -1;
            }
            if (asked) {
                began = one.turn().index();
                recorded = automated[i];
            }
        }
        if (began >= 0) {
            pauses.add(new Pause(began, OptionalInt.empty()));
        }
        return pauses;
    }

    /** In a thread only an exchange that is going on at the moment can be waited in. */
    private static boolean isLive(Conversation talk, List<Utterance> said, int i) {
        if (!talk.medium().isThread()) {
            return true;
        }
        return i > 0
                && java.time.Duration.between(
                                        said.get(i - 1).turn().at(),
                                        said.get(i).turn().at())
                                .toMinutes()
                        < 15;
    }

    /** Whether the message keeps a wait going: "still checking", a second recording, somebody joining. */
    private static boolean goesOn(Utterance one, boolean automated) {
        if (automated
                && (Speakers.isNotice(one) || isAsked(one) || one.turn().text().contains("joined"))) {
            return true;
        }
        boolean still = STILL.isIn(one);
        return still && one.words() <= 8 && !one.asksAtAll();
    }

    /** Whether the message asks to wait, outside offers, averages and steps to do. */
    static boolean isAsked(Utterance one) {
        for (Lexicon.Hit<Boolean> hit : ASKED.in(one)) {
            if (isWait(one, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWait(Utterance one, Lexicon.Hit<Boolean> hit) {
        int start = one.start(hit.from());
        int end = one.end(hit.from());
        if (one.has(Math.max(start, hit.from() - 4), Math.min(end, hit.to() + 4), STEPS)) {
            return false;
        }
        if (one.is(hit.from() - 1, "will") && one.is(hit.from() - 2, "i") && one.is(hit.from(), "wait")) {
            return false;
        }
        boolean stay = one.is(hit.from(), "stay") || one.is(hit.from(), "remain");
        if (stay && one.has(start, hit.from(), Set.of("would"))) {
            return false;
        }
        if (stay
                && hit.from() > start
                && !one.token(hit.from() - 1).isMark()
                && !ASKING.contains(one.word(hit.from() - 1))) {
            return false;
        }
        boolean hold = one.is(hit.from(), "hold") || one.is(hit.from(), "wait");
        if (hold
                && (one.has(Math.max(start, hit.from() - 3), hit.from(), Families.NOT)
                        || (one.is(hit.from() - 1, "to") && !one.is(hit.from() - 2, "continue"))
                        || one.is(hit.from() - 1, "a")
                        || one.is(hit.from() - 1, "the")
                        || one.is(hit.from() - 1, "on"))) {
            return false;
        }
        if (one.has(
                hit.from(),
                hit.to() + 2,
                Set.of("days", "day", "hours", "hour", "weeks", "week", "ago", "later", "past", "early", "late"))) {
            return false;
        }
        return !one.has(
                        start,
                        hit.from(),
                        Set.of(
                                "average",
                                "if",
                                "sorry",
                                "thanks",
                                "thank",
                                "may",
                                "after",
                                "within",
                                "last",
                                "every",
                                "for",
                                "about",
                                "approximately",
                                "estimated",
                                "takes",
                                "than",
                                "ago",
                                "at",
                                "until"))
                || one.has(start, hit.to(), Set.of("please", "bear", "hold", "stay"));
    }

    /** "May I put you on hold?" that the customer turns down. */
    private static boolean isRefusedOffer(List<Utterance> said, int i) {
        Utterance one = said.get(i);
        boolean question = false;
        for (Lexicon.Hit<Boolean> hit : ASKED.in(one)) {
            if (isWait(one, hit) && !one.asks(hit.from())) {
                return false;
            }
            question = true;
        }
        return question
                && i + 1 < said.size()
                && !said.get(i + 1).turn().fromCompany()
                && Answers.declines(said.get(i + 1));
    }
}
