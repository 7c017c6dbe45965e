package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.measure.FactGroup.Conflict;
import dev.mysteryshopper.reports.measure.FactGroup.Version;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in one sentence in what versions a fact was stated and where, with the quotes of each. */
final class ConflictTitles {

    private static final int VERSIONS = 4;
    private static final int PEOPLE = 3;
    private static final int QUOTES = 3;

    private final Sense sense;
    private final Words words;
    private final Predicate<String> isCompany;
    private final Function<Version, List<String>> channels;

    ConflictTitles(Sense sense, Words words, Predicate<String> isCompany, Function<Version, List<String>> channels) {
        this.sense = sense;
        this.words = words;
        this.isCompany = isCompany;
        this.channels = channels;
    }

    Matter matter(FindingKind kind, FactGroup group, List<Conflict> conflicts, Map<String, String> places) {
        Set<String> journeys = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        group.published().ifPresent(truth -> evidence.add(quote(truth)));
        long count = 0;
        for (Version version : group.versions()) {
            journeys.addAll(version.journeys());
            count += version.count();
            version.examples().stream().limit(QUOTES).map(ConflictTitles::quote).forEach(evidence::add);
        }
        return new Matter(
                kind,
                key(group, places.getOrDefault(journeys.iterator().next(), "")),
                title(group),
                conflicts.get(0).reason(),
                count,
                evidence,
                List.copyOf(journeys));
    }

    /** Two versions of which nobody can tell whether both hold. */
    UnsurePair unsure(FactGroup group, Conflict pair) {
        return new UnsurePair(
                group.fact(),
                group.subject(),
                Words.capital(group.fact()) + about(group),
                pair.reason(),
                quote(pair.first()),
                quote(pair.second()));
    }

    /** An order number is another one in the next run: there the journey's place stands for it. */
    private List<String> key(FactGroup group, String place) {
        String subject = group.subject().strip();
        if (isCompany.test(subject)) {
            return List.of(group.fact());
        }
        boolean number = subject.length() >= 4 && subject.matches("\\S*\\d\\S*");
        return List.of(group.fact(), number ? place : subject);
    }

    private String title(FactGroup group) {
        List<Version> versions = group.versions();
        Set<String> shared = versions.stream()
                .flatMap(version -> version.channels().stream())
                .collect(Collectors.groupingBy(channel -> channel, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(channel -> channel.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> texts = new LinkedHashSet<>();
        versions.forEach(version -> texts.add(said(version.example())));
        boolean distinct = texts.size() == versions.size();
        List<String> said = new ArrayList<>();
        for (Version version : versions.subList(0, Math.min(VERSIONS, versions.size()))) {
            String value =
                    distinct ? said(version.example()) : version.example().normal();
            said.add(value + " " + Words.list(where(version, shared)));
        }
        if (versions.size() > VERSIONS) {
            said.add("and " + Words.count(versions.size() - VERSIONS, "other version"));
        }
        String published =
                group.published().map(truth -> "; published is " + said(truth)).orElse("");
        return Words.capital(group.fact()) + about(group) + ": " + String.join(", ", said) + published + ".";
    }

    /** The value; the hours of "saturday hours" need not say once more that they are those of Saturday. */
    private String said(Statement statement) {
        String value = sense.said(statement);
        String fact = statement.fact().toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .filter(day ->
                        fact.contains(day.toLowerCase(Locale.ROOT)) && value.startsWith(day.substring(0, 2) + " "))
                .findFirst()
                .map(day -> value.substring(3))
                .orElse(value);
    }

    private String about(FactGroup group) {
        if (isCompany.test(group.subject())) {
            return "";
        }
        return (group.type() == FactType.DECISION ? " for " : " of ")
                + group.subject().strip();
    }

    private List<String> where(Version version, Set<String> shared) {
        return channels.apply(version).stream()
                .map(channel -> words.on(channel) + (shared.contains(channel) ? people(version, channel) : ""))
                .toList();
    }

    private static String people(Version version, String channel) {
        List<String> people = version.examples().stream()
                .filter(statement -> statement.channel().equals(channel))
                .map(statement -> Words.person(statement.by(), statement.desk()))
                .filter(person -> !person.isEmpty())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (people.size() > PEOPLE) {
            people = new ArrayList<>(people.subList(0, PEOPLE));
            people.add("others");
        }
        return people.isEmpty() ? "" : " (" + Words.list(people) + ")";
    }

    private static Evidence quote(Statement statement) {
        return new Evidence(
                statement.journey(),
                statement.contact(),
                Words.who(statement.channel(), statement.by(), statement.desk()),
                statement.quote(),
                statement.at());
    }
}
