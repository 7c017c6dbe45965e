package dev.mysteryshopper.reports.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells machines from people where nobody says so: by what they are called, by what they call themselves, by what only
 * recordings and acknowledgements say, and by answers faster than anybody types.
 */
final class Speakers {

    private enum Sign {
        MACHINE,
        /** What only a recorded menu or notice says, never a person. */
        MENU,
        RECORDING,
        ACKNOWLEDGEMENT,
        PERSON
    }

    private static final Set<String> MACHINE_NAMES = Set.of(
            "ivr",
            "system",
            "bot",
            "chatbot",
            "assistant",
            "virtual",
            "automated",
            "automatic",
            "auto",
            "autoreply",
            "auto-reply",
            "noreply",
            "no-reply",
            "voicemail",
            "recording",
            "menu",
            "keypad",
            "survey",
            "robot",
            "notification",
            "notifications",
            "queue",
            "voicebot",
            "autoresponder",
            "mailer",
            "helper",
            "alerts",
            "switchboard",
            "announcement",
            "recorded");

    private static final Set<String> LINE_NAMES =
            Set.of("line", "service", "services", "hotline", "helpline", "menu", "mailbox");

    private static final Lexicon<Sign> SIGNS = new Lexicon<Sign>(Families.ALL)
            .add(
                    Sign.MACHINE,
                    "virtual|digital|automated|automatic|ai|electronic|voice|online|chat|smart|web assistant|helper|agent|concierge|adviser|advisor|host|guide|bot|butler",
                    "ai|virtual|digital ?travel|shopping|booking|banking|service|support|customer assistant|helper|agent|host|guide",
                    "i am your|the ~ assistant ,|.|!|?|and|for|from|of|here|at|>",
                    "artificial intelligence",
                    "language model",
                    "i am ?only ?just ?a|an|the|your ~ bot|chatbot|robot|machine|program",
                    "chatbot",
                    "i am ~ bot|chatbot",
                    "the ~ bot",
                    "this is an automated|automatic",
                    "automated|automatic|auto reply|message|response|email|answer|acknowledgement|acknowledgment",
                    "do not reply to this",
                    "this mailbox|inbox|address|number is not|cannot",
                    "reply #|yes|stop|more|help|y|n|no to|for|or",
                    "can|does not take replies",
                    "ask me anything|about",
                    "did ?this|that|it help|solve|fix|answer",
                    "did not get|catch|understand that",
                    "was this helpful",
                    "has joined|left|entered the|this ?chat|conversation|session",
                    "has joined >",
                    "you are now chatting|connected|talking|speaking",
                    "chat is open",
                    "will join you",
                    "is typing",
                    "this chat|session|conversation has|was|will ?been ?be ended|closed|transferred|assigned")
            .add(
                    Sign.MENU,
                    "press #|one|two|three|four|five|six|seven|eight|nine|star|hash",
                    "you have|have you reached",
                    "leave ?us|your ?a message|name after|and",
                    "after the tone|beep",
                    "in a few words",
                    "say \"",
                    "for|to ~ , say|press|dial",
                    "you can say|also",
                    "please say|dial|key",
                    "our lines|agents|advisers|advisors|operators are ?all ?now ?currently busy|closed|engaged",
                    "stay on the line and",
                    "calls ~ recorded")
            .add(
                    Sign.RECORDING,
                    "call|calls is|are|may|will be|being|recorded",
                    "call ~ recorded",
                    "you are through to",
                    "your call is|will",
                    "you are ?now ?caller|number|currently|next #|number|in|th|caller|the",
                    "please continue to hold",
                    "please hold",
                    "all ?of ?our lines|agents|advisers|advisors|operators ~ busy",
                    "please enter|state",
                    "briefly ,",
                    "average|estimated|expected|current wait|waiting|hold",
                    "the wait is",
                    "thank you for calling",
                    "thanks for calling",
                    "thank you for holding",
                    "our ?opening hours|office ?hours is|are open",
                    "is|are now|currently closed")
            .add(
                    Sign.ACKNOWLEDGEMENT,
                    "we have|has|your|message|email|request|enquiry|ticket ~ received|logged|registered|opened|created",
                    "has been logged|received|registered|created|opened|raised",
                    "we|i have received|got your",
                    "thank|thanks ?you for your|contacting|writing|getting|reaching|message|email|enquiry",
                    "we ?usually|normally|will ?aim ?to ?usually reply|respond|answer within|in",
                    "we will be in touch",
                    "< got it !",
                    "someone|somebody|we will get back to you|reply|be")
            .add(Sign.PERSON, "speaking ,|.|?|!", "speaking >", "this is ~ from|in|at", "sorry about|for|to hear");

    private final Conversation talk;
    private final List<Utterance> said;
    private final Map<String, Boolean> named = new HashMap<>();
    private final Map<String, List<Duration>> replies = new HashMap<>();

    private final @Nullable Boolean[] typing;
    private final Map<String, Long> slowest = new HashMap<>();
    private int firstHeard = -1;
    private boolean asked;
    private boolean onlyMachines = true;
    private @Nullable String speaking;

    private Speakers(Conversation talk, List<Utterance> said) {
        this.talk = talk;
        this.said = said;
        this.typing = Typing.machines(talk, said);
    }

    /** For each message whether a machine said it; false for the shopper's. */
    static boolean[] automated(Conversation talk, List<Utterance> said) {
        return new Speakers(talk, said).automated();
    }

    private boolean[] automated() {
        gather();
        replies.forEach((key, answers) -> {
            long longest = answers.stream().mapToLong(Duration::toSeconds).max().orElse(0);
            slowest.put(key, longest);
        });
        boolean[] automated = new boolean[said.size()];
        for (int i = 0; i < said.size(); i++) {
            Turn turn = said.get(i).turn();
            automated[i] = turn.fromCompany() && (turn.automated() != null ? turn.automated() : isMachine(i));
            asked |= !turn.fromCompany();
            if (turn.fromCompany()) {
                firstHeard = firstHeard < 0 ? i : firstHeard;
                onlyMachines &= automated[i] && (speaking == null || speaking.equals(key(turn)));
                speaking = key(turn);
            }
        }
        return automated;
    }

    private void gather() {
        @Nullable Instant asked = null;
        for (Utterance one : said) {
            Turn turn = one.turn();
            if (!turn.fromCompany()) {
                asked = turn.at();
                continue;
            }
            String key = key(turn);
            if (asked != null && !one.isNote()) {
                replies.computeIfAbsent(key, k -> new ArrayList<>()).add(Duration.between(asked, turn.at()));
            }
            asked = null;
            if (turn.by() != null && turn.desk() == null) {
                if (isMachineName(turn.by())) {
                    named.put(key, true);
                } else if ((saysMachine(one) || (talk.medium() == Medium.PHONE && has(one, Sign.MENU)))
                        && !named.containsKey(key)) {
                    named.put(key, true);
                } else if (Names.of(one, talk.medium()) != null
                        && !named.containsKey(key)
                        && talk.medium() == Medium.PHONE) {
                    named.put(key, false);
                }
            }
        }
    }

    private static String key(Turn turn) {
        return turn.by() + "\n" + turn.desk();
    }

    private boolean isMachine(int i) {
        Utterance one = said.get(i);
        Turn turn = one.turn();
        if (one.isNote()) {
            return true;
        }
        String by = turn.by();
        Boolean known = named.get(key(turn));
        if (by != null && turn.desk() == null && isMachineName(by)) {
            return true;
        }
        if (by != null && turn.desk() != null && !isMachineName(by)) {
            return isMachineDesk(turn.desk());
        }
        if (Boolean.TRUE.equals(known) && !talk.medium().isThread()) {
            return true;
        }
        boolean introduced = Names.of(one, talk.medium()) != null;
        return switch (talk.medium()) {
            case PHONE -> spoken(one, turn, introduced);
            case CHAT, OTHER -> typed(i, one, turn, introduced);
            default -> written(i, one, turn, introduced);
        };
    }

    private boolean spoken(Utterance one, Turn turn, boolean introduced) {
        if (introduced && !has(one, Sign.MACHINE)) {
            return false;
        }
        if (has(one, Sign.MACHINE) || isRecording(one)) {
            return turn.by() == null ? isRecorded(one, turn) : !isPersonal(turn) || isRecorded(one, turn);
        }
        return turn.by() != null && turn.desk() == null && endsWithLine(turn.by());
    }

    private static boolean isRecorded(Utterance one, Turn turn) {
        return turn.desk() == null || (one.words() > 3 && !one.asksAtAll());
    }

    private boolean typed(int i, Utterance one, Turn turn, boolean introduced) {
        if (turn.desk() != null) {
            return has(one, Sign.MACHINE) && !introduced && turn.by() == null;
        }
        if (turn.by() == null && has(one, Sign.MACHINE) && !introduced) {
            return true;
        }
        Boolean typed = typing[i];
        return typed != null ? typed : firstHeard < 0 && !asked && sinceOpened(turn) <= 3;
    }

    private boolean written(int i, Utterance one, Turn turn, boolean introduced) {
        long fast =
                switch (talk.medium()) {
                    case EMAIL -> 150;
                    case SOCIAL -> 45;
                    default -> 12;
                };
        int asked = i - 1;
        if (asked < 0 || said.get(asked).turn().fromCompany()) {
            if (introduced) {
                return false;
            }
            if (has(one, Sign.MACHINE)) {
                return true;
            }
            // a notice nobody asked for is a machine's where all before it were
            return asked < 0
                    ? isQuickLater(turn, fast)
                    : onlyMachines && key(turn).equals(speaking) && talk.medium() == Medium.SMS;
        }
        long took = Duration.between(said.get(asked).turn().at(), turn.at()).toSeconds();
        if (took <= fast) {
            return true;
        }
        return (!introduced && !isPersonal(turn) && took <= fast * 4 && has(one, Sign.ACKNOWLEDGEMENT))
                || (has(one, Sign.MACHINE) && !introduced && !one.asksAtAll() && isAutomaticReply(one));
    }

    private static boolean isAutomaticReply(Utterance one) {
        String text = one.turn().text().toLowerCase(Locale.ROOT);
        return text.contains("automat") || text.contains("do not reply") || text.contains("don't reply");
    }

    private boolean isQuickLater(Turn turn, long fast) {
        return slowest.getOrDefault(key(turn), 0L) <= fast;
    }

    private long sinceOpened(Turn turn) {
        return Duration.between(talk.opened(), turn.at()).toSeconds();
    }

    private static boolean isPersonal(Turn turn) {
        return turn.desk() != null && turn.by() != null;
    }

    private static boolean saysMachine(Utterance one) {
        return has(one, Sign.MACHINE) && !has(one, Sign.PERSON);
    }

    private static boolean has(Utterance one, Sign sign) {
        for (Lexicon.Hit<Sign> hit : SIGNS.in(one)) {
            if (hit.meaning() == sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether the message is only an acknowledgement, a greeting or a recording: nobody engages with the matter in it. */
    static boolean isNotice(Utterance one) {
        return has(one, Sign.ACKNOWLEDGEMENT) || isRecording(one) || one.isNote();
    }

    private static boolean isRecording(Utterance one) {
        return has(one, Sign.RECORDING) || has(one, Sign.MENU);
    }

    private static boolean endsWithLine(String by) {
        String plain = by.toLowerCase(Locale.ROOT);
        return LINE_NAMES.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }

    /** Whether a desk is called nothing but a machine: "Bot", "Virtual assistant". */
    private static boolean isMachineDesk(String desk) {
        return Stream.of(desk.strip().split("\\s+", -1)).allMatch(Speakers::isMachineName);
    }

    static boolean isMachineName(String by) {
        for (String part : by.toLowerCase(Locale.ROOT).split("[^\\p{L}-]", -1)) {
            if (MACHINE_NAMES.contains(part)
                    || part.endsWith("bot")
                    || part.endsWith("helper")
                    || part.endsWith("assistant")
                    || part.startsWith("bot-")) {
                return true;
            }
        }
        return by.matches(".{0,60}(?:[a-z](?:Bot|GPT)|[a-z ]AI)\\b.{0,60}");
    }
}
