package dev.mysteryshopper.reports.render;

import dev.mysteryshopper.reports.history.Trend;
import dev.mysteryshopper.reports.render.allure.AllureResults;
import dev.mysteryshopper.reports.render.html.IndexHtml;
import dev.mysteryshopper.reports.render.json.RunJson;
import dev.mysteryshopper.reports.render.junit.JUnitXml;
import dev.mysteryshopper.reports.render.markdown.SummaryMarkdown;
import dev.mysteryshopper.reports.render.sarif.SarifJson;
import dev.mysteryshopper.reports.render.slack.SlackJson;
import java.util.List;

/** The reports of a run. */
public final class Renderers {

    private Renderers() {}

    /** All that are written into a run's folder, of a run without a gate. */
    public static List<Renderer> all() {
        return all(false);
    }

    /**
     * All that are written into a run's folder: run.json, index.html, summary.md, junit.xml, results.sarif, slack.json and Allure's
     * results.
     *
     * @param gated whether a standard that was not kept is a failure to build servers, and not only a finding
     */
    public static List<Renderer> all(boolean gated) {
        return all(gated, Trend.none());
    }

    /**
     * The same, beside earlier runs.
     *
     * @param gated whether a standard that was not kept is a failure to build servers, and not only a finding
     * @param trend the earlier runs
     */
    public static List<Renderer> all(boolean gated, Trend trend) {
        return List.of(
                new RunJson(),
                new IndexHtml(trend),
                new SummaryMarkdown(),
                new JUnitXml(gated),
                new SarifJson(),
                new SlackJson(),
                new AllureResults());
    }
}
