package dev.mysteryshopper.reports.render.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tellsWhatFellShortAndWhatWasFoundAtTheirLines() throws IOException {
        List<String> lines = told(SampleRun.held().in("scenarios/journeys"), false);

        assertEquals(
                "::error file=scenarios/journeys/returns/worn-boots.feature,line=14,title=Worn boots come back (fell short)::Then"
                        + " Dana never had to repeat herself%0Aexpected no re-tell; found 1: Priya at Returns asked again for the"
                        + " order number: \"What is your order number?\"",
                lines.get(2));
        assertEquals(
                "::warning file=scenarios/journeys/ordering/shipping.feature,line=6,title=Not the same everywhere::Practice"
                        + " Shop's saturday hours are 10:00-14:00 on the web and 10:00-17:00 by chat.%0A“Saturday 10 to 14” -"
                        + " web%0A“On Saturday we are open from 10 to 17.” - chat, Nova at Front desk",
                lines.get(4));
        assertEquals(8, lines.size());
    }

    @Test
    void aStandardThatWasNotKeptIsAnErrorAtAGateAndAWarningElsewhere() throws IOException {
        String breach = "title=Standards that were not kept::Queue by chat%3A";

        assertTrue(told(SampleRun.held(), true).get(0).startsWith("::error file=returns/worn-boots.feature,line=13,"));
        assertTrue(
                told(SampleRun.held(), false).get(7).startsWith("::warning file=returns/worn-boots.feature,line=13,"));
        assertTrue(told(SampleRun.held(), true).get(0).contains(breach.replace("%3A", ":")));
    }

    @Test
    void nothingACompanySaysEndsACommandOrBeginsOne() throws IOException {
        List<String> lines = told(SampleRun.saying("100%\r\n::error::no\n::stop-commands::x"), false);

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).endsWith("“100%25 ::error::no ::stop-commands::x” - chat"), lines.get(0));
        assertEquals(
                "::error file=a%2Cb%3Ac.feature,line=3,title=x%3A y%2C %25::one%0Atwo",
                Command.of(
                        "error",
                        java.util.Optional.of(
                                new dev.mysteryshopper.reports.render.internal.FeatureLines.Line("a,b:c.feature", 3)),
                        "x: y, %",
                        "one\r\ntwo"));
    }

    @Test
    void tellsTenOfEachAndHowManyAreLeftOut() throws IOException {
        List<String> lines = told(SampleRun.many(300), false);

        assertEquals(11, lines.size());
        assertEquals(
                "GitHub shows no more of one step: 20 annotations left out. The summary has them all.", lines.get(10));
    }

    private List<String> told(SampleRun run, boolean gated) throws IOException {
        StringBuilder out = new StringBuilder();
        run.tell(new Annotations(out, gated), folder);
        return out.toString().lines().toList();
    }
}
