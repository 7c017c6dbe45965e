package dev.mysteryshopper.reports.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the pace and the form of what is typed in a chat whether a machine or a person types it. A voice is what one
 * name says, or, where no name is shown, what is said until somebody introduces themselves or another voice comes between.
 */
final class Typing {

    /** Letters in a second that nobody types; a fast typist has eight, and must read and think before. */
    private static final double INHUMAN = 9;

    /** Letters in a second that only somebody types who had the sentence ready. */
    private static final double HASTY = 4;

    /** Messages shorter than this tell nothing of pace. */
    private static final int SHORT = 16;

    /** A usual length of messages, in letters, that is beyond a person at a chat desk. */
    private static final int LENGTHY = 170;

    /** A pause, in seconds, after which another voice is more likely that of a person who came. */
    private static final int CAME = 20;

    private static final class Voice {
        private final boolean first;
        private final List<Double> paces = new ArrayList<>();
        private final List<Double> lengths = new ArrayList<>();
        private boolean waited;
        private int laidOut;

        Voice(boolean first) {
            this.first = first;
        }
    }

    private final Conversation talk;
    private final List<Utterance> said;
    private final @Nullable Voice[] voices;
    private final boolean timed;

    private Typing(Conversation talk, List<Utterance> said) {
        this.talk = talk;
        this.said = said;
        this.voices = new Voice[said.size()];
        this.timed = hasOwnPace();
    }

    /** For each message whether a machine typed it; null for the customer's, and where it does not show. */
    static @Nullable Boolean[] machines(Conversation talk, List<Utterance> said) {
        Typing typing = new Typing(talk, said);
        typing.listen();
        @Nullable Boolean[] machines = new Boolean[said.size()];
        for (int i = 0; i < machines.length; i++) {
            Voice voice = typing.voices[i];
            machines[i] = voice == null ? null : typing.isMachine(voice);
        }
        return machines;
    }

    private void listen() {
        Map<String, Voice> byName = new HashMap<>();
        @Nullable Voice unnamed = null;
        @Nullable String before = null;
        for (int i = 0; i < said.size(); i++) {
            Utterance one = said.get(i);
            Turn turn = one.turn();
            if (!turn.fromCompany() || one.isNote()) {
                continue;
            }
            String key = turn.by() + "\n" + turn.desk();
            boolean first = before == null;
            Voice voice;
            if (turn.by() != null) {
                voice = byName.computeIfAbsent(key, k -> new Voice(first));
            } else {
                boolean another = !key.equals(before) || (Names.of(one, talk.medium()) != null && !first);
                unnamed = unnamed == null || another ? new Voice(first) : unnamed;
                voice = unnamed;
            }
            voices[i] = voice;
            measure(voice, i);
            before = key;
        }
    }

    private void measure(Voice voice, int i) {
        String text = said.get(i).turn().text();
        double seconds = Math.max(1, gap(i).toMillis() / 1_000.0);
        if (voice.lengths.isEmpty()) {
            voice.waited = seconds >= CAME;
        }
        voice.lengths.add((double) text.length());
        voice.laidOut += isLaidOut(text) ? 1 : 0;
        if (text.length() >= SHORT) {
            voice.paces.add(text.length() / seconds);
        }
    }

    private Duration gap(int i) {
        return Duration.between(
                i == 0 ? talk.opened() : said.get(i - 1).turn().at(),
                said.get(i).turn().at());
    }

    /** Whether the times are those of the messages, not a beat that somebody gave them later. */
    private boolean hasOwnPace() {
        for (int i = 2; i < said.size(); i++) {
            if (!gap(i).equals(gap(1))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Boolean isMachine(Voice voice) {
        boolean laidOut = voice.laidOut > 0 && voice.laidOut * 5 >= voice.lengths.size();
        if (!timed || voice.paces.isEmpty()) {
            boolean lengthy = voice.lengths.size() > 1 && middle(voice.lengths) >= LENGTHY;
            return (laidOut || lengthy) ? true : null;
        }
        double pace = middle(voice.paces);
        if (!voice.first && voice.waited && pace < 2 * INHUMAN) {
            return laidOut && pace >= INHUMAN;
        }
        return pace >= (laidOut ? HASTY : INHUMAN);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Lists, bold type and "(yes/no)": people at a chat desk do not set their words so. */
    private static boolean isLaidOut(String text) {
        return text.contains("**")
                || text.contains("(yes/no)")
                || text.contains("\n- ")
                || text.contains("\n\u2022")
                || text.contains("\n* ")
                || text.contains("\n1. ")
                || text.contains("\n1) ");
    }
}
