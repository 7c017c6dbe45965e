package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Spill;
import dev.mysteryshopper.reports.render.internal.Tally;
import dev.mysteryshopper.reports.render.internal.Words;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code index.html}: one page that holds the whole story and needs nothing but itself. It asks nothing of the
 * network, reads whole where no script may run, and links to the pictures in the run's folder where that is at hand. Journeys are laid out one
 * by one, so that a run of any size fits into little memory, and the page is the same whatever the order they are told in.
 */
public final class IndexHtml implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "index.html";

    private static final String TEMPLATES = IndexHtml.class.getPackageName();
    private static final long LARGEST_PICTURES = 3_000_000;
    /** What a journey takes without what was said and done, in bytes. */
    private static final long USUAL = 1_000;

    private static final int MOST_UNMET = 200;
    private static final long MOST_JOURNEYS = 10_000_000;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, IndexHtml.class.getClassLoader(), TEMPLATES);

    private final Trend trend;
    private final long mostJourneys;

    /** The page of a run of which no earlier one is known. */
    public IndexHtml() {
        this(Trend.none());
    }

    /**
     * The page of a run beside earlier ones.
     *
     * @param trend the earlier runs; those that the run cannot be put beside are left out
     */
    public IndexHtml(Trend trend) {
        this(trend, MOST_JOURNEYS);
    }

    /**
     * A page that tells less.
     *
     * @param trend the earlier runs
     * @param mostJourneys how many bytes the journeys may take; what was said and done is told of so many as fit, those that
     *     deserve a look first. A fifth of it is theirs, however much the rest takes
     */
    IndexHtml(Trend trend, long mostJourneys) {
        this.trend = trend;
        this.mostJourneys = mostJourneys;
    }

    @Override
    public Telling begin(RunResult result, Path folder) throws IOException {
        return new Writing(result, folder);
    }

    private final class Writing implements Telling {

        private final RunResult result;
        private final Path folder;
        private final Path file;
        private final Anchors anchors;
        private final PageLayout layout;
        private final JourneySection section;
        private final Spill talks;
        private final Tally tally;
        private final ToldJourneys candidates;
        private final Set<String> toExplain;
        private final Map<String, PageView.Unmet> unmet = new HashMap<>();

        Writing(RunResult result, Path folder) throws IOException {
            this.result = result;
            this.folder = folder;
            this.file = folder.resolve(FILE);
            this.anchors = new Anchors(result);
            this.layout = new PageLayout(result, anchors, trend.before(result));
            layout.places().forEach(anchors::mark);
            this.section = new JourneySection(folder, anchors, CompanyTime.of(result.started()), result);
            this.talks = new Spill(file);
            this.tally = new Tally(result);
            long room = mostJourneys - USUAL * result.journeys().size();
            this.candidates = new ToldJourneys(result, anchors, Math.max(mostJourneys / 5, room));
            this.toExplain =
                    fallenShort().limit(MOST_UNMET).map(JourneyResult::journey).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) throws IOException {
            if (candidates.mayBe(journey.journey())) {
                StringOutput html = new StringOutput();
                templates.render("talk.jte", section.talk(journey, log), html);
                talks.put(journey.journey(), html.toString().getBytes(StandardCharsets.UTF_8));
            }
            if (toExplain.contains(journey.journey())) {
                unmet.put(journey.journey(), unmet(journey, log));
            }
            tally.one();
        }

        @Override
        public void close() throws IOException {
            try (talks;
                    WholeFile whole = WholeFile.at(file)) {
                tally.all();
                Set<String> told = candidates.chosen(talks::size);
                anchors.told(told);
                Pictures pictures = new Pictures(folder, LARGEST_PICTURES);
                told.forEach(journey -> pictures.choose(read(journey)));
                Writer writer =
                        new BufferedWriter(new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8), 1 << 16);
                List<PageView.Unmet> unmets = fallenShort()
                        .limit(MOST_UNMET)
                        .flatMap(journey -> Stream.ofNullable(unmet.get(journey.journey())))
                        .toList();
                Map<String, Object> parts =
                        Map.of("page", layout.view(unmets, section), "journeys", journeys(told, pictures));
                templates.render("page.jte", parts, new WriterOutput(writer));
                writer.flush();
                whole.whole();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** The journeys that were not met, in their order, those that fell short first. */
        private Stream<JourneyResult> fallenShort() {
            return Stream.of(JourneyOutcome.FELL_SHORT, JourneyOutcome.BROKEN, JourneyOutcome.CUT_OFF)
                    .flatMap(outcome -> result.journeys().stream().filter(journey -> journey.outcome() == outcome));
        }

        private PageView.Unmet unmet(JourneyResult journey, JourneyLog log) {
            List<Shortfall> reasons = Shortfall.of(journey, log);
            return new PageView.Unmet(
                    anchors.journey(journey.journey()),
                    anchors.name(journey.journey()),
                    Words.of(journey.outcome()),
                    journey.outcome() == JourneyOutcome.FELL_SHORT ? "bad" : "odd",
                    reasons.subList(0, Math.min(10, reasons.size())));
        }

        /** The journeys under the headings of their topics, copied from where they were spilled. */
        private Content journeys(Set<String> told, Pictures pictures) {
            return output -> {
                String last = "";
                for (JourneyResult journey : result.journeys()) {
                    JourneyView head = section.head(journey);
                    if (!head.labels().topic().equals(last)) {
                        templates.render("topic.jte", head.labels().topic(), output);
                        last = head.labels().topic();
                    }
                    boolean tell = told.contains(journey.journey());
                    Content talk = out -> {
                        if (tell) {
                            pictures.write(read(journey.journey()), out::writeContent);
                        } else {
                            templates.render("untold.jte", Map.of(), out);
                        }
                    };
                    templates.render("journey.jte", Map.of("journey", head, "talk", talk), output);
                }
            };
        }

        private String read(String journey) {
            try {
                return new String(talks.read(journey), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
