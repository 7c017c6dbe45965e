package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.file.WholeFile;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.measure.JourneyLog;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.Shortfall;
import dev.mysteryshopper.reports.render.internal.Spill;
import dev.mysteryshopper.reports.render.internal.Tally;
import dev.mysteryshopper.reports.render.internal.Words;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code index.html}: one page that holds the whole story and needs nothing but itself. It asks nothing of the
 * network, runs no script, and links to the pictures in the run's folder where that is at hand. Journeys are laid out one
 * by one, so that a run of any size fits into little memory.
 */
public final class IndexHtml implements Renderer {

    /** Name of the file in the run's folder. */
    public static final String FILE = "index.html";

    private static final String TEMPLATES = IndexHtml.class.getPackageName();
    private static final long LARGEST_PICTURES = 5_000_000;
    private static final int MOST_UNMET = 200;
    private static final long MOST_TOLD = 8_000_000;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, IndexHtml.class.getClassLoader(), TEMPLATES);

    private final long mostTold;

    /** The page as it is meant to be. */
    public IndexHtml() {
        this(MOST_TOLD);
    }

    /**
     * A page that tells less.
     *
     * @param mostTold once journeys took so many bytes, what was said and done is laid out only where something fell short
     *     or was found
     */
    IndexHtml(long mostTold) {
        this.mostTold = mostTold;
    }

    @Override
    public Telling begin(RunResult result, Path folder) throws IOException {
        return new Writing(result, folder);
    }

    private final class Writing implements Telling {

        private final RunResult result;
        private final Path file;
        private final Anchors anchors;
        private final JourneySection section;
        private final Spill sections;
        private final Tally tally;
        private final Map<String, PageView.Unmet> unmet = new HashMap<>();
        private long told;

        Writing(RunResult result, Path folder) throws IOException {
            this.result = result;
            this.file = folder.resolve(FILE);
            this.anchors = new Anchors(result);
            this.section = new JourneySection(
                    folder,
                    anchors,
                    CompanyTime.of(result.started()),
                    new Thumbnails(LARGEST_PICTURES),
                    result.started().recorded());
            this.sections = new Spill(file);
            this.tally = new Tally(result);
        }

        @Override
        public void journey(JourneyResult journey, JourneyLog log) throws IOException {
            boolean tell = told < mostTold
                    || journey.outcome() != JourneyOutcome.MET
                    || !anchors.findings(journey.journey()).isEmpty();
            StringOutput html = new StringOutput();
            templates.render("journey.jte", section.of(journey, log, tell), html);
            byte[] laidOut = html.toString().getBytes(StandardCharsets.UTF_8);
            told += laidOut.length;
            sections.put(journey.journey(), laidOut);
            if (journey.outcome() != JourneyOutcome.MET && unmet.size() < MOST_UNMET) {
                unmet.put(journey.journey(), unmet(journey, log));
            }
            tally.one();
        }

        @Override
        public void close() throws IOException {
            try (sections;
                    WholeFile whole = WholeFile.at(file)) {
                tally.all();
                Writer writer =
                        new BufferedWriter(new OutputStreamWriter(whole.out(), StandardCharsets.UTF_8), 1 << 16);
                Map<String, Object> parts =
                        Map.of("page", PageLayout.of(result, anchors, unmets()), "journeys", journeys());
                templates.render("page.jte", parts, new WriterOutput(writer));
                writer.flush();
                whole.whole();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
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

        /** In the order of the journeys, those that fell short first. */
        private List<PageView.Unmet> unmets() {
            List<PageView.Unmet> ordered = new ArrayList<>();
            for (JourneyOutcome outcome :
                    List.of(JourneyOutcome.FELL_SHORT, JourneyOutcome.BROKEN, JourneyOutcome.CUT_OFF)) {
                result.journeys().stream()
                        .filter(journey -> journey.outcome() == outcome && unmet.containsKey(journey.journey()))
                        .map(journey -> unmet.get(journey.journey()))
                        .forEach(ordered::add);
            }
            return ordered;
        }

        /** The sections of the journeys under the headings of their topics, copied from where they were spilled. */
        private Content journeys() {
            return new Content() {
                @Override
                public void writeTo(TemplateOutput output) {
                    String last = "";
                    for (JourneyResult journey : result.journeys()) {
                        String topic = topic(journey.started());
                        if (!topic.equals(last)) {
                            templates.render("topic.jte", topic, output);
                            last = topic;
                        }
                        output.writeContent(read(journey.journey()));
                    }
                }
            };
        }

        private String read(String journey) {
            try {
                return new String(sections.read(journey), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String topic(JourneyStarted started) {
            String topic = started.topic().isBlank()
                    ? started.feature()
                    : started.topic().replace('/', ' ');
            String plain = CleanText.line(topic).replace('-', ' ');
            return plain.isEmpty() ? "Journeys" : plain;
        }
    }
}
