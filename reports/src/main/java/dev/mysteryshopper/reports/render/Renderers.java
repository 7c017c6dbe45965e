package dev.mysteryshopper.reports.render;

import dev.mysteryshopper.reports.render.allure.AllureResults;
import dev.mysteryshopper.reports.render.html.IndexHtml;
import dev.mysteryshopper.reports.render.json.RunJson;
import dev.mysteryshopper.reports.render.junit.JUnitXml;
import dev.mysteryshopper.reports.render.markdown.SummaryMarkdown;
import java.util.List;

/** The reports of a run. */
public final class Renderers {

    private Renderers() {}

    /** All that are written into a run's folder: run.json, index.html, summary.md, junit.xml and Allure's results. */
    public static List<Renderer> all() {
        return List.of(new RunJson(), new IndexHtml(), new SummaryMarkdown(), new JUnitXml(), new AllureResults());
    }
}
