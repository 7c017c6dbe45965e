package dev.mysteryshopper.runner.plan;

import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.steps.Sentence;
import dev.mysteryshopper.runner.steps.Vocabulary;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of a run: reads the journeys, selects, checks. Reaches out to nothing. */
public final class Planner {

    private final Company company;
    private final Path here;

    /**
     * @param company the company whose journeys are planned
     * @param here the folder in which the command was typed
     */
    public Planner(Company company, Path here) {
        this.company = company;
        this.here = here;
    }

    /**
     * The journeys to play.
     *
     * @throws WrongInput with all that is wrong in the call and in the journeys that were selected; in a file that cannot
     *     be read, whichever journeys were selected; and if nothing is selected
     */
    public Plan plan(Selection selection) {
        return plan(selection, Optional.empty());
    }

    /**
     * The journeys of one shard to play. What is wrong in any shard is said in each.
     *
     * @param split which shard; empty for all journeys
     * @throws WrongInput as above
     */
    public Plan plan(Selection selection, Optional<Split> split) {
        List<Problem> problems = new ArrayList<>();
        Optional<Expression> tags = selection.tags().flatMap(written -> tags(written, problems));
        FeatureFiles files = new FeatureFiles(here);
        selection.paths().forEach(path -> files.find(path, problems::add));
        List<Sentence> vocabulary = Vocabulary.of(company);
        Sentences sentences = new Sentences(
                vocabulary,
                (sentence, why) -> problems.add(new Problem(
                        sentence.place().orElse(new Place(company.file(), 0, 0)),
                        "the sentence \"" + sentence.expression() + "\" cannot be read: " + why)));
        Map<FeatureFile, List<PlannedJourney>> all = read(files, new Descriptions(sentences::isSentence), problems);
        List<PlannedJourney> selected = new ArrayList<>();
        all.forEach((file, journeys) -> selected.addAll(select(file, journeys, files, selection, tags, problems)));
        Check check = new Check(company, sentences, problems::add);
        selected.forEach(check::look);
        if (problems.isEmpty() && selected.isEmpty()) {
            problems.add(nothing(selection, all));
        }
        if (!problems.isEmpty()) {
            problems.sort(
                    Comparator.comparing((Problem problem) -> problem.place().file())
                            .thenComparing(problem -> problem.place().line()));
            throw new WrongInput(problems);
        }
        if (split.isEmpty()) {
            return new Plan(selected, check.channels(), Optional.empty());
        }
        Split.Part part = split.get().of(selected);
        Check own = new Check(company, sentences, problem -> {});
        part.journeys().forEach(own::look);
        return new Plan(part.journeys(), own.channels(), Optional.of(part.shard()));
    }

    private static Map<FeatureFile, List<PlannedJourney>> read(
            FeatureFiles files, Descriptions descriptions, List<Problem> problems) {
        Map<FeatureFile, List<PlannedJourney>> all = new LinkedHashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (FeatureFile file : files.files()) {
            List<PlannedJourney> journeys = new ArrayList<>();
            for (PlannedJourney journey : FeatureReader.read(file, descriptions, problems::add)) {
                int same = ids.merge(journey.id(), 1, Integer::sum);
                journeys.add(same == 1 ? journey : journey.called(journey.id() + "~" + same));
            }
            all.put(file, journeys);
        }
        return all;
    }

    private static List<PlannedJourney> select(
            FeatureFile file,
            List<PlannedJourney> journeys,
            FeatureFiles files,
            Selection selection,
            Optional<Expression> tags,
            List<Problem> problems) {
        Set<Integer> lines = files.lines(file);
        for (int line : lines) {
            if (!journeys.isEmpty() && journeys.stream().noneMatch(journey -> journey.standsAt(line))) {
                problems.add(new Problem(
                        new Place(file.shown(), line, 0),
                        "No journey stands at this line.\nThe file has them at the lines "
                                + String.join(
                                        ", ",
                                        journeys.stream()
                                                .map(j -> "" + j.line())
                                                .distinct()
                                                .limit(20)
                                                .toList())
                                + "."));
            }
        }
        return journeys.stream()
                .filter(journey -> lines.isEmpty() || lines.stream().anyMatch(journey::standsAt))
                .filter(journey -> tags.isEmpty()
                        || tags.get()
                                .evaluate(journey.tags().stream()
                                        .map(tag -> "@" + tag)
                                        .toList()))
                .filter(journey -> selection.name().isEmpty()
                        || selection.name().get().matcher(journey.name()).find())
                .toList();
    }

    private static Optional<Expression> tags(String written, List<Problem> problems) {
        try {
            return Optional.of(TagExpressionParser.parse(written));
        } catch (TagExpressionException e) {
            problems.add(new Problem(
                    new Place("--tags", 0, 0),
                    String.valueOf(e.getMessage()).strip() + "\nExpected something like: @critical and not @web"));
            return Optional.empty();
        }
    }

    private static Problem nothing(Selection selection, Map<FeatureFile, List<PlannedJourney>> all) {
        long journeys = all.values().stream().mapToLong(List::size).sum();
        List<String> tags = all.values().stream()
                .flatMap(List::stream)
                .flatMap(journey -> journey.tags().stream())
                .distinct()
                .sorted()
                .map(tag -> "@" + tag)
                .toList();
        return new Problem(
                new Place(String.join(", ", selection.paths()), 0, 0),
                "None of the " + journeys + (journeys == 1 ? " journey" : " journeys") + " matches " + selection.told()
                        + ", so there is nothing to play."
                        + (selection.tags().isEmpty() || tags.isEmpty()
                                ? ""
                                : "\nTags there are: " + String.join(", ", tags) + "."));
    }
}
