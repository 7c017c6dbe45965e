package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.render.Renderer;
import dev.mysteryshopper.reports.render.allure.AllureResults;
import dev.mysteryshopper.reports.render.html.IndexHtml;
import dev.mysteryshopper.reports.render.json.RunJson;
import dev.mysteryshopper.reports.render.junit.JUnitXml;
import dev.mysteryshopper.reports.render.markdown.SummaryMarkdown;
import java.util.List;

/** The reports that are written into the folder of every run. */
public final class Reports {

    private Reports() {}

    /** All of them. */
    public static List<Renderer> ofARun() {
        return List.of(new RunJson(), new JUnitXml(), new SummaryMarkdown(), new IndexHtml(), new AllureResults());
    }
}
