package dev.mysteryshopper.reports.measure;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.opinion.SecondOpinion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares all that was stated, by fact and subject: across channels, desks, people and time, and with what the company
 * publishes. Of a run for its report, of one journey for a Then. It grows with the number of different facts and versions;
 * no statement is compared with every other. Used by one thread.
 */
public final class Sameness {

    private final Sense sense;
    private final Words words;
    private final String company;
    private final List<String> channels;
    private final Map<String, Statement> truth = new HashMap<>();
    private final Map<String, FactGroup> groups = new LinkedHashMap<>();
    private final OrderHistories orders;
    private final Map<String, String> places = new HashMap<>();

    /**
     * Begins with nothing heard.
     *
     * @param run the run's first entry: the company's channels, what it publishes, how it writes
     */
    public Sameness(RunStarted run) {
        this(run, SecondOpinion.none());
    }

    Sameness(RunStarted run, SecondOpinion opinion) {
        this.sense = new Sense(run, opinion);
        this.words = new Words(run.channels());
        this.company = run.company();
        this.channels = run.channels().stream().map(channel -> channel.name()).toList();
        this.orders = new OrderHistories(words);
        for (PublishedFact fact : run.truth()) {
            truth.putIfAbsent(key(fact.fact(), fact.subject(), ""), sense.statement(fact));
        }
    }

    /** Takes what was stated in a journey, or in a journey so far. */
    public void add(JourneyResult journey) {
        Map<String, String> actions = new HashMap<>();
        journey.contacts().forEach(contact -> actions.put(contact.contact(), contact.action()));
        for (Statement statement : journey.statements()) {
            FactType type = Sense.type(statement.type());
            // a decision is on what was asked for: to accept a return and to deny a claim is no conflict
            String action = type == FactType.DECISION ? actions.getOrDefault(statement.contact(), "") : "";
            String key = key(statement.fact(), statement.subject(), action);
            groups.computeIfAbsent(key, k -> group(journey, statement)).add(statement);
            if (type == FactType.ORDER_STATUS) {
                orders.add(key, statement);
            }
        }
    }

    private FactGroup group(JourneyResult journey, Statement first) {
        places.put(
                journey.journey(),
                journey.started().file() + ":" + journey.started().name());
        return new FactGroup(sense, first, truth.get(key(first.fact(), first.subject(), "")));
    }

    private String key(String fact, String subject, String action) {
        String about = isCompany(subject) ? "" : subject.strip().toLowerCase(Locale.ROOT);
        return fact.strip().toLowerCase(Locale.ROOT) + "\n" + about + "\n" + action;
    }

    private boolean isCompany(String subject) {
        return subject.isBlank() || subject.strip().equalsIgnoreCase(company.strip());
    }

    /**
     * The facts that were heard more than once, or are published and were heard; conflicts first. What an order's state
     * was from time to time is not among them, unless its history cannot be true.
     */
    public List<FactHeard> facts() {
        List<FactHeard> facts = new ArrayList<>();
        groups.forEach((key, group) -> {
            boolean order = group.type() == FactType.ORDER_STATUS;
            boolean conflict = order ? orders.isBroken(key) : group.verdict() == Verdict.CONTRADICTS;
            if (conflict || (!order && (group.heard() > 1 || group.published().isPresent()))) {
                facts.add(heard(group, conflict ? Verdict.CONTRADICTS : group.verdict()));
            }
        });
        facts.sort(Comparator.comparing((FactHeard fact) -> !fact.verdict().equals(Verdict.CONTRADICTS.name()))
                .thenComparing(fact -> fact.fact().toLowerCase(Locale.ROOT))
                .thenComparing(fact -> fact.subject().toLowerCase(Locale.ROOT)));
        return facts;
    }

    private FactHeard heard(FactGroup group, Verdict verdict) {
        List<FactHeard.Version> versions = new ArrayList<>();
        Optional<Statement> published = group.published();
        published.ifPresent(statement ->
                versions.add(new FactHeard.Version(statement.normal(), List.of(Sense.PUBLISHED), 1, statement)));
        for (FactGroup.Version version : group.versions()) {
            versions.add(new FactHeard.Version(
                    version.example().normal(), sorted(version), version.count(), version.example()));
        }
        return new FactHeard(group.fact(), group.subject(), verdict.name(), versions);
    }

    private List<String> sorted(FactGroup.Version version) {
        return version.channels().stream()
                .sorted(Comparator.comparingInt((String channel) -> {
                            int place = channels.indexOf(channel);
                            return place < 0 ? channels.size() : place;
                        })
                        .thenComparing(channel -> channel))
                .toList();
    }

    /** The pairs of statements of which a person has to say whether both hold. */
    List<UnsurePair> unsure() {
        ConflictTitles titles = titles();
        return groups.values().stream()
                .filter(group -> group.type() != FactType.ORDER_STATUS)
                .flatMap(group -> group.unsure().stream().map(pair -> titles.unsure(group, pair)))
                .sorted(Comparator.comparing((UnsurePair pair) -> pair.fact().toLowerCase(Locale.ROOT))
                        .thenComparing(pair -> pair.subject().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private ConflictTitles titles() {
        return new ConflictTitles(sense, words, this::isCompany, this::sorted);
    }

    /** What is worth a person's attention, as matters still to be put together. */
    List<Matter> matters() {
        ConflictTitles titles = titles();
        List<Matter> matters = new ArrayList<>(orders.matters());
        for (FactGroup group : groups.values()) {
            if (group.type() == FactType.ORDER_STATUS) {
                continue;
            }
            List<FactGroup.Conflict> conflicts = group.conflicts();
            List<FactGroup.Conflict> untruths = group.untruths();
            if (!conflicts.isEmpty()) {
                FindingKind kind = group.type() == FactType.DECISION ? FindingKind.DECISION : FindingKind.INCONSISTENCY;
                matters.add(titles.matter(kind, group, conflicts, places));
            } else if (!untruths.isEmpty()) {
                matters.add(titles.matter(FindingKind.UNTRUE, group, untruths, places));
            }
        }
        return matters;
    }

    /** How many facts of how many subjects were stated. */
    long groups() {
        return groups.size();
    }

    /** Share of the statements that agree with what is published, among those that can be compared with it. */
    Optional<Double> factAccuracy() {
        long[] accuracy = accuracy();
        return RunMeasuring.rate(accuracy[0], accuracy[1]);
    }

    /** How many statements agree with what is published, and how many can be compared with it. */
    long[] accuracy() {
        long right = 0;
        long comparable = 0;
        for (FactGroup group : groups.values()) {
            long[] accuracy = group.accuracy();
            right += accuracy[0];
            comparable += accuracy[1];
        }
        return new long[] {right, comparable};
    }

    /** Share of the commonest decision among equal cases that were put more than once. */
    Optional<Double> decisionConsistency() {
        long[] decisions = decisions();
        return RunMeasuring.rate(decisions[0], decisions[1]);
    }

    /** How many decisions were the commonest among equal cases put more than once, and how many there were. */
    long[] decisions() {
        long commonest = 0;
        long all = 0;
        for (FactGroup group : groups.values()) {
            if (group.type() == FactType.DECISION && group.heard() > 1) {
                commonest += group.versions().get(0).count();
                all += group.heard();
            }
        }
        return new long[] {commonest, all};
    }
}
