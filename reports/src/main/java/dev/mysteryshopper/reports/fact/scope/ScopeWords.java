package dev.mysteryshopper.reports.fact.scope;

import dev.mysteryshopper.reports.fact.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that say for which case something holds, by kind. */
final class ScopeWords {

    public enum Kind {
        CUSTOMER(true),
        PLACE(true),
        REGION(true),
        SEASON(false),
        VARIANT(false);

        private final boolean strong;

        Kind(boolean strong) {
            this.strong = strong;
        }

        boolean isStrong() {
            return strong;
        }
    }

    static final Set<String> GENERIC = Words.of(
            "order parcel item account customer customers time day days week weeks month months year team website page link checkout request detail details receipt purchase price fee cost charge rate thing case moment"
                    + " today tomorrow now minute minutes hour hours one ones people person person's number email phone chat home door question help problem note copy way end start line policy term terms date answer"
                    + " return returns refund refunds delivery deliveries everything anything something nothing everyone anyone someone bit lot kind sort place stuff thank thanks regards hi hello please agent sorry"
                    + " morning afternoon evening money payment bill total amount card us our your the a an it them they that this these those everybody anybody somebody caller back original working business calendar value"
                    + " right best correct midnight noon course writing percent least most about around roughly approx up first second last next same new old full free main minimum maximum label driver courier warehouse text rest through bag box packaging fee seal engineer visit claim application status state offer proof name speak policy arrival departure purchase notice advance beginning moment site");

    static final Set<String> FRONTS = Words.of("with without for on in to from at if when under after before by");

    static final Set<String> FRONT_ENDS = Words.of(
            ", : - we you it's it you'd we'd you'll we'll that's there's is are can will please write email call ring send use");

    static final Set<String> LEADS = Words.of("and but so well okay ok yes yeah hi hello right sure oh um er");

    static final Set<String> NAMED_DAYS =
            Words.of("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec");

    /** Parts of the year; other words for times are values where days are asked for. */
    static final Set<String> YEARLY = Set.of("summer", "winter", "spring", "autumn", "half-term", "peak");

    static final Set<String> VERBS =
            Words.of("is are get gets have has take takes can go goes cost costs pay pays come comes");

    static final Set<String> UNITS = Words.of(
            "gb gig gigs mb tb kg kilo kilos g gram grams lb lbs oz ml l litre litres cm mm inch inches ft m metre metres mile miles seater pack person bed year-old");

    static final Set<String> UNIVERSAL = Words.of(
            "however always regardless whatever either anywhere everywhere both everyone everybody whichever no-one");

    static final Set<String> ALL = Set.of("any", "every", "all", "each");

    /** What "all" makes a case of everybody's: not "all the way", "any kind". */
    static final Set<String> SORTS = Words.of(
            "our of the your plans plan stores store shops shop branches branch sites site locations location customers customer members orders order items item products product models model sizes size"
                    + " colours colors rooms room tickets ticket fares fare countries destinations addresses areas regions days day times time seasons types sorts ages dogs pets guests purchases returns cases weekday");

    static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "to", "from", "for", "near", "of", "on", "around", "via", "through", "with", "off");

    static final Set<String> CONDITIONS = Set.of("if", "when", "where", "whenever", "only");

    /** Nouns behind the name of one of several places or offers. */
    static final Set<String> BRANCHES = Words.of(
            "store shop branch fare plan card ticket desk office site members customers account clinic centre center depot library salon surgery outlet showroom warehouse location restaurant hotel station");

    private static final Map<String, Kind> KINDS = kinds();

    private ScopeWords() {}

    static Optional<Kind> of(String word, String stem) {
        Kind kind = KINDS.get(word);
        return Optional.ofNullable(kind != null ? kind : KINDS.get(stem));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        put(
                kinds,
                Kind.CUSTOMER,
                "member members guest guests walk student students resident residents visitor visitors trade existing adult adults child children kids senior seniors teacher teachers staff"
                        + " subscribers non-members nonmembers wholesale commercial private corporate tenants landlords employees families couples groups individuals businesses households firms schools nurses veterans");
        put(
                kinds,
                Kind.PLACE,
                "online showroom stall warehouse app kiosk in-store depot concession franchise in-person");
        put(
                kinds,
                Kind.REGION,
                "international overseas abroad domestic uk usa eu europe ireland scotland wales england mainland highlands islands canada mexico alaska hawaii states london offshore national worldwide");
        put(
                kinds,
                Kind.SEASON,
                "summer winter spring autumn january february april june july august september october november december christmas easter midweek weekend weekends weekdays weekday peak off-peak monday tuesday"
                        + " wednesday thursday friday saturday sunday saturdays sundays mondays tuesdays wednesdays thursdays fridays daytime evening evenings mornings overnight half-term sat sun mon tue wed thu fri");
        put(
                kinds,
                Kind.VARIANT,
                "standard express premium basic deluxe economy flex saver annual monthly weekly yearly single double twin king queen small medium large mini xl xs navy refurbished used opened sealed unopened"
                        + " faulty damaged custom bespoke hardback paperback digital outdoor indoor electric diesel petrol manual automatic frozen fresh sliced fixed variable junior deposit-free prepaid contract business-class");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String words) {
        Words.of(words).forEach(word -> kinds.put(word, kind));
    }
}
