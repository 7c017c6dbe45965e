package dev.mysteryshopper.reports.fact.asked;

import dev.mysteryshopper.reports.fact.words.Passage;
import dev.mysteryshopper.reports.fact.words.Token;
import dev.mysteryshopper.reports.fact.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Words that stand for one thing of several of a kind, so that who names one does not speak of another: the junior
 * price is not the adult one, nor the Saturday rate the Sunday one.
 */
public final class Contrast {

    /** Kinds; the words of one thing stand between slashes. */
    private static final List<String> KINDS = List.of(
            "adult adults grown-up grown-ups / child children kid kids junior juniors / senior seniors pensioner pensioners"
                    + " oap oaps / student students / family families / group groups / infant infants baby babies",
            "member members / non-member non-members visitor visitors walk-in walk-ins guest guests",
            "standard ordinary regular / express priority urgent rush / economy saver",
            "basic starter lite / standard / premium deluxe / pro / team / enterprise / gold / silver / bronze / platinum",
            "economy / business / premium",
            "mini miniature toy / standard",
            "small mini compact / medium / large big / extra-large xl",
            "single / double / twin / king / queen / triple",
            "new brand-new / refurbished refurb refurbs reconditioned second-hand / open-box",
            "opened used / unopened sealed unused",
            "daytime / night nights overnight out-of-hours after-hours",
            "morning mornings / afternoon afternoons / evening evenings night",
            "summer / winter / spring / autumn",
            "peak high / off-peak low",
            "online website / store shop in-store branch",
            "petrol / diesel / electric / hybrid",
            "dog dogs puppy puppies / cat cats kitten kittens / rabbit rabbits / horse horses",
            "first initial / second additional / third",
            "hardback / paperback / audiobook / ebook",
            "upright / grand",
            "buyer buyers buyer's / seller sellers seller's vendor vendors",
            "landlord landlords / tenant tenants",
            "red / blue / black / white / green / yellow / pink / brown / grey gray",
            "monday mondays mon / tuesday tuesdays tue tues / wednesday wednesdays wed / thursday thursdays thu thur thurs"
                    + " / friday fridays fri / saturday saturdays sat / sunday sundays sun",
            "january jan / february feb / march / april apr / june jun / july jul / august aug / september sep sept /"
                    + " october oct / november nov / december dec");

    /** A place in a kind: 3 in kind 5. */
    private record Place(int kind, int thing) {}

    private static final Map<String, Set<Place>> PLACES = places();

    private Contrast() {}

    private static Map<String, Set<Place>> places() {
        Map<String, Set<Place>> places = new HashMap<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            List<String> things = List.of(KINDS.get(kind).split("/", -1));
            for (int thing = 0; thing < things.size(); thing++) {
                for (String word : Words.of(things.get(thing))) {
                    places.computeIfAbsent(word, key -> new HashSet<>()).add(new Place(kind, thing));
                }
            }
        }
        return Map.copyOf(places);
    }

    /** Whether the words from one token to another name another thing of a kind than the question does, and not that one. */
    public static boolean between(Topic topic, Passage passage, int from, int to) {
        Map<Integer, Set<Integer>> asked = topic.kinds();
        if (asked.isEmpty()) {
            return false;
        }
        Map<Integer, Set<Integer>> said = new HashMap<>();
        for (int i = from; i < to; i++) {
            if (passage.isAny(i, "any", "every", "all", "whatever", "regardless", "both")) {
                return false;
            }
            if (!passage.quoted(i) && !isOther(passage, i)) {
                add(said, compound(passage::word, i));
                String last = lastOfRange(passage, i);
                if (!last.isEmpty()) {
                    fill(said, passage.word(i), last);
                }
            }
        }
        for (Map.Entry<Integer, Set<Integer>> kind : asked.entrySet()) {
            Set<Integer> others = said.getOrDefault(kind.getKey(), Set.of());
            if (!others.isEmpty() && kind.getValue().stream().noneMatch(others::contains)) {
                return true;
            }
        }
        return false;
    }

    /** The kinds that a text names things of, and which. */
    static Map<Integer, Set<Integer>> kinds(List<Token> tokens) {
        Map<Integer, Set<Integer>> kinds = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            add(kinds, compound(k -> text(tokens, k), i));
        }
        return kinds;
    }

    /** The kinds that the word here names a thing of, and which. */
    public static Map<Integer, Set<Integer>> kindsAt(Passage passage, int i) {
        Map<Integer, Set<Integer>> kinds = new HashMap<>();
        if (!isOther(passage, i)) {
            add(kinds, compound(passage::word, i));
        }
        return kinds;
    }

    private static String text(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    /** A word, or the compound with hyphens that begins with it; a later part of a compound is no word of its own. */
    private static String compound(IntFunction<String> words, int i) {
        String word = words.apply(i);
        if (words.apply(i + 1).equals("-")) {
            String two = word + "-" + words.apply(i + 2);
            String three = two + "-" + words.apply(i + 4);
            if (PLACES.containsKey(three) || PLACES.containsKey(two)) {
                return PLACES.containsKey(three) ? three : two;
            }
        }
        if (word.endsWith("'s") && !PLACES.containsKey(word)) {
            return word.substring(0, word.length() - 2);
        }
        return words.apply(i - 1).equals("-") && PLACES.containsKey(words.apply(i - 2) + "-" + word) ? "" : word;
    }

    private static void add(Map<Integer, Set<Integer>> kinds, String word) {
        for (Place place : PLACES.getOrDefault(word, Set.of())) {
            kinds.computeIfAbsent(place.kind(), key -> new HashSet<>()).add(place.thing());
        }
    }

    /** "business days" and "first thing" are no kinds of anything. */
    private static boolean isOther(Passage passage, int i) {
        return (passage.is(i, "business") && passage.isAny(i + 1, "day", "days", "hours"))
                || (passage.is(i, "first")
                        && !passage.token(Math.min(i + 1, passage.size() - 1)).isWord())
                || (passage.isAny(i, "second", "single", "group", "families", "high", "low", "big", "business")
                        && passage.isAny(i + 1, "thing", "of", "than", ".", ",", "as"));
    }

    /** "July to September", "Mon-Fri": the last word of a range that begins here, or "". */
    private static String lastOfRange(Passage passage, int i) {
        boolean range = passage.isAny(i + 1, "-", "to", "through", "until", "till");
        return range && PLACES.containsKey(passage.word(i)) ? passage.word(i + 2) : "";
    }

    private static void fill(Map<Integer, Set<Integer>> said, String first, String last) {
        for (Place start : PLACES.getOrDefault(first, Set.of())) {
            for (Place end : PLACES.getOrDefault(last, Set.of())) {
                if (start.kind() == end.kind()) {
                    int count = KINDS.get(start.kind()).split("/", -1).length;
                    for (int thing = start.thing(); thing != end.thing(); thing = (thing + 1) % count) {
                        said.computeIfAbsent(start.kind(), key -> new HashSet<>())
                                .add(thing);
                    }
                }
            }
        }
    }
}
