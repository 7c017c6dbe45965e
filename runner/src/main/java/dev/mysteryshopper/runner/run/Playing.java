package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.runner.journey.Backstage;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.PlannedJourney;
import dev.mysteryshopper.runner.steps.Sentence;
import dev.mysteryshopper.runner.steps.Vocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run while Cucumber plays it. Cucumber makes its plugins and backends itself, out of names: a text is all that can be
 * handed to them. So the runs that are being played are kept here by their name, and the name is handed over: to the
 * plugin as its argument, to the backend as a package of glue that does not exist. This map is the only static state of the
 * toolkit; a run takes itself out when it is over.
 */
public final class Playing implements AutoCloseable {

    private static final Map<String, Playing> BY_NAME = new ConcurrentHashMap<>();
    // a name may begin with a digit, a package may not
    private static final String GLUE = "dev.mysteryshopper.playing.run_";
    private static final Pattern GLUE_PATH = Pattern.compile(".*/dev/mysteryshopper/playing/run_([^/]+)/?");

    private final String name;
    private final Backstage backstage;
    private final List<Sentence> vocabulary;
    private volatile Map<PlannedJourney.Spot, PlannedJourney> planned;
    private final AtomicInteger wanted = new AtomicInteger();
    private final Consumer<JourneyLog> ended;
    private final Map<String, InPlay> inPlay = new ConcurrentHashMap<>();
    private final Map<String, String> firstAttempts = new ConcurrentHashMap<>();
    private final Queue<PlannedJourney> unmet = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    /** A journey that is being played, and its plan. */
    record InPlay(PlannedJourney planned, Journey journey) {}

    /**
     * Takes a run up, to be played.
     *
     * @param name its name: letters and digits, unique in this Java while it is played
     * @param plan what is played
     * @param backstage what its journeys share
     * @param ended takes the log of each journey when it ends; called by any thread
     */
    Playing(String name, Plan plan, Backstage backstage, Consumer<JourneyLog> ended) {
        this.name = name;
        this.backstage = backstage;
        this.vocabulary = Vocabulary.of(backstage.company());
        this.planned = plan.bySpot();
        this.wanted.set(planned.size());
        this.ended = ended;
        if (BY_NAME.putIfAbsent(name, this) != null) {
            throw new IllegalStateException("A run called " + name + " is being played already.");
        }
    }

    /** The run with a name; empty if none is being played. */
    static Optional<Playing> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The run that packages of glue name; empty if they name none. */
    static Optional<Playing> ofGlue(List<URI> packages) {
        return packages.stream()
                .map(uri -> GLUE_PATH.matcher(String.valueOf(uri)))
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .flatMap(name -> named(name).stream())
                .findFirst();
    }

    /** What is handed to Cucumber as {@code cucumber.glue}, so that its backend finds this run. */
    public static String glue(String name) {
        return GLUE + name;
    }

    /** What is handed to Cucumber as {@code cucumber.plugin}, so that its plugin finds this run. */
    public static String plugin(String name) {
        return JournalPlugin.class.getName() + ":" + name;
    }

    String name() {
        return name;
    }

    Backstage backstage() {
        return backstage;
    }

    List<Sentence> vocabulary() {
        return vocabulary;
    }

    /** Whether a journey is one of those to play. */
    boolean isPlanned(URI uri, int line) {
        return planned.containsKey(new PlannedJourney.Spot(uri, line));
    }

    /**
     * Has the journeys that did not meet played again, each under an id of its own; those that do not meet then can be played
     * again in turn. Called when none is being played.
     *
     * @param attempt number of the attempt, from 2
     * @return what is to be played; empty if all met
     */
    Optional<Plan> again(int attempt) {
        List<PlannedJourney> again = new ArrayList<>();
        for (PlannedJourney journey = unmet.poll(); journey != null; journey = unmet.poll()) {
            String first = firstAttempt(journey).orElse(journey.id());
            PlannedJourney next = journey.called(first + "#" + attempt);
            firstAttempts.put(next.id(), first);
            again.add(next);
        }
        if (again.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = new Plan(again, Set.of(), Optional.empty());
        planned = plan.bySpot();
        wanted.addAndGet(again.size());
        return Optional.of(plan);
    }

    /** How many journeys of the last pass did not meet, though they were played to their end. */
    int unmet() {
        return unmet.size();
    }

    /** Id of the first attempt at a journey; empty if this is the first. */
    Optional<String> firstAttempt(PlannedJourney journey) {
        return Optional.ofNullable(firstAttempts.get(journey.id()));
    }

    /** Begins a journey; empty if it is not planned, or the run is over. */
    Optional<InPlay> begin(String key, URI uri, int line) {
        PlannedJourney plan = planned.get(new PlannedJourney.Spot(uri, line));
        if (plan == null || backstage.curfew().over()) {
            return Optional.empty();
        }
        begun.incrementAndGet();
        InPlay playing = new InPlay(plan, new Journey(plan.id(), backstage));
        inPlay.put(key, playing);
        return Optional.of(playing);
    }

    /** The journey that is being played under a key; empty if none is. */
    Optional<InPlay> journey(String key) {
        return Optional.ofNullable(inPlay.get(key));
    }

    /** A journey ended. */
    void end(String key) {
        InPlay playing = inPlay.remove(key);
        if (playing != null) {
            switch (playing.journey().outcome()) {
                case CUT_OFF -> cutOff.incrementAndGet();
                case FELL_SHORT, BROKEN -> unmet.add(playing.planned());
                case MET -> {}
            }
            ended.accept(playing.journey().log());
        }
    }

    /** Why not everything was played to its end, one sentence; empty if everything was. */
    Optional<String> shortfall() {
        int all = wanted.get();
        int unplayed = all - begun.get();
        int unfinished = cutOff.get() + inPlay.size();
        if (unplayed == 0 && unfinished == 0) {
            return Optional.empty();
        }
        String why = backstage.curfew().reason().orElse("Cucumber did not play everything.");
        return Optional.of(why + " Of " + all + (all == 1 ? " journey, " : " journeys, ")
                + unfinished + (unfinished == 1 ? " was" : " were") + " cut off and " + unplayed
                + (unplayed == 1 ? " was" : " were") + " not begun.");
    }

    /** Takes the run out: nothing can find it any more. */
    @Override
    public void close() {
        BY_NAME.remove(name, this);
    }
}
