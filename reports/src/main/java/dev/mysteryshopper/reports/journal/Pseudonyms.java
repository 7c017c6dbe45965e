package dev.mysteryshopper.reports.journal;

import dev.mysteryshopper.reports.journal.RecordShape.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts pseudonyms in the place of the names of people who answered for the company: the same for the same name in all of a
 * run, on every channel. A name is learned from where a channel shows who spoke; from then on it is replaced there and
 * wherever it stands as a word in what was said, also the first or last name alone. Machines keep their names, and so does
 * whoever is called by what they are ("Support team"). What people of the caller wrote - journeys, sentences, shoppers - is
 * left as it is. Safe for use by many threads.
 */
public final class Pseudonyms {

    /** Parts of entries in which what was said or shown stands. */
    private static final Set<String> SAID =
            Set.of("text", "quote", "title", "responseBody", "requestBody", "reason", "message", "found", "why");

    /** Parts that hold a name and nothing else. */
    private static final Set<String> NAMES = Set.of("by", "desk", "from", "to");

    private static final int PEOPLE_OF_A_SHARD = 100_000;

    /** More words than this a name does not have. */
    private static final int LONGEST = 5;

    private final int first;
    private final Map<String, String> byName = new HashMap<>();
    /** By the words of a name, a space between. */
    private final Map<String, String> byWords = new HashMap<>();

    /** How many words the longest name has that begins with a word. */
    private final Map<String, Integer> mostWords = new HashMap<>();

    private int people;

    /**
     * Pseudonyms of a run.
     *
     * @param first number of the first name; far from that of another shard of the run
     */
    Pseudonyms(int first) {
        this.first = first;
    }

    /** Those of a run or of one of its shards. */
    public static Pseudonyms of(@Nullable Shard shard) {
        return new Pseudonyms(shard == null ? 0 : shard.number() * PEOPLE_OF_A_SHARD);
    }

    /** Learns the name of who spoke, if the entry tells. */
    public void learn(Entry entry) {
        if (entry instanceof MessageReceived said && !Boolean.TRUE.equals(said.automated())) {
            learn(said.by());
        } else if (entry instanceof DeskChanged changed && !Boolean.TRUE.equals(changed.automated())) {
            learn(changed.by());
        }
    }

    private synchronized void learn(@Nullable String name) {
        if (name == null || byName.containsKey(name) || NameWords.isNobody(name)) {
            return;
        }
        List<String> words = NameWords.of(name);
        // who is "Devon" here and "Devon Miller" there is one person, as long as there is no other Devon
        String known = byWords.get(words.get(0));
        String pseudonym;
        if (known != null && (words.size() == 1 || byName.containsKey(words.get(0)))) {
            pseudonym = known;
        } else {
            pseudonym = InventedNames.of(first + people);
            people++;
        }
        byName.put(name, pseudonym);
        know(words, pseudonym);
        if (words.size() > 1) {
            know(List.of(words.get(0)), pseudonym);
            know(List.of(words.get(words.size() - 1)), pseudonym);
        }
    }

    private void know(List<String> words, String pseudonym) {
        String first = words.get(0);
        if (first.length() > 1 && !NameWords.isRole(first)) {
            byWords.putIfAbsent(String.join(" ", words), pseudonym);
            mostWords.merge(first, words.size(), Math::max);
        }
    }

    /** How many people have a pseudonym. */
    public synchronized int people() {
        return people;
    }

    /** The entry with pseudonyms for all names that were learned; the same object if none is in it. */
    public <E extends Entry> E in(E entry) {
        if (entry instanceof RunEntry
                || entry instanceof JourneyStarted
                || entry instanceof StepStarted
                || entry instanceof ContactOpened
                || entry instanceof Unknown) {
            return entry;
        }
        RecordShape shape = RecordShapes.of(entry.getClass());
        @Nullable Object[] values = new Object[shape.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = shape.get(entry, i);
            values[i] = before instanceof String text ? part(shape.part(i), entry, text) : before;
            changed |= before instanceof String && !before.equals(values[i]);
        }
        if (!changed) {
            return entry;
        }
        @SuppressWarnings("unchecked")
        E with = (E) shape.build(values);
        return with;
    }

    private String part(Part part, Entry entry, String text) {
        if (NAMES.contains(part.name())) {
            synchronized (this) {
                return byName.getOrDefault(text, text);
            }
        }
        boolean sentence = entry instanceof ExpectationChecked && part.name().equals("text");
        return SAID.contains(part.name()) && !sentence ? in(text) : text;
    }

    /** The text with pseudonyms for all names that were learned. */
    public synchronized String in(String text) {
        if (byWords.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(0);
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            if (!NameWords.begins(text, at)) {
                at++;
                continue;
            }
            int end = NameWords.end(text, at);
            int most = mostWords.getOrDefault(text.substring(at, end), 0);
            int last = most == 0 ? -1 : endOfName(text, at, end, Math.min(most, LONGEST));
            if (last < 0) {
                at = end;
                continue;
            }
            out.append(text, copied, at).append(byWords.get(words(text, at, last)));
            copied = last;
            at = last;
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /** Where the longest name ends that begins here; -1 if none does. */
    private int endOfName(String text, int at, int end, int most) {
        int found = byWords.containsKey(text.substring(at, end)) && NameWords.standsAsName(text, at, end) ? end : -1;
        int last = end;
        for (int words = 2; words <= most; words++) {
            int next = last;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next == last || next == text.length() || !NameWords.begins(text, next)) {
                break;
            }
            last = NameWords.end(text, next);
            found = byWords.containsKey(words(text, at, last)) ? last : found;
        }
        return found;
    }

    private static String words(String text, int at, int end) {
        return text.substring(at, end).replaceAll("\\s+", " ");
    }
}
