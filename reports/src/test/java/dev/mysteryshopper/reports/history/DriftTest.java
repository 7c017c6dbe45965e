package dev.mysteryshopper.reports.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.render.SampleRun;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {

    @Test
    void aFactThatChangedSaysUntilWhenItWasAndSinceWhenItIs() {
        List<PastRun> runs = List.of(
                night(0, hours("web", "Sa 10:00-16:00")),
                night(1, hours("web", "Sa 10:00-16:00")),
                night(2),
                night(3, hours("web", "Sa 10:00-17:00")),
                night(4, hours("web", "Sa 10:00-17:00")));

        Drift drift = Drift.of(runs).get(0);

        assertEquals(1, Drift.of(runs).size());
        assertEquals("saturday hours", drift.fact());
        assertEquals("Sa 10:00-16:00", drift.before());
        assertEquals(Nights.began(1), drift.until());
        assertEquals("Sa 10:00-17:00", drift.after());
        assertEquals(Nights.began(3), drift.since());
    }

    @Test
    void whatIsSaidInTwoPlacesIsNoChange() {
        assertEquals(
                List.of(),
                Drift.of(List.of(night(0, hours("web", "Sa 10:00-16:00")), night(1, hours("chat", "Sa 10:00-17:00")))));
    }

    @Test
    void theSameInOtherWordsIsNoChange() {
        assertEquals(
                List.of(),
                Drift.of(List.of(night(0, window("P14D")), night(1, window("P2W")), night(2, window("P14D")))));
    }

    @Test
    void valuesThatCannotBeComparedAreNoChange() {
        FactPoint dollars = new FactPoint("price", "boots", "money", "web", "89.00 USD", 1);
        FactPoint euros = new FactPoint("price", "boots", "money", "web", "79.00 EUR", 1);
        FactPoint unreadable = new FactPoint("price", "boots", "money", "web", "cheap", 1);
        FactPoint unknown = new FactPoint("price", "boots", "aura", "web", "blue", 1);

        assertEquals(List.of(), Drift.of(List.of(night(0, dollars), night(1, euros))));
        assertEquals(List.of(), Drift.of(List.of(night(0, dollars), night(1, unreadable))));
        assertEquals(List.of(), Drift.of(List.of(night(0, unknown), night(1, unknown))));
    }

    @Test
    void aRunRemembersWhatEachPlaceSaidAlikeAndWhatIsPublished() {
        List<FactPoint> facts = PastRun.of(SampleRun.everything().result()).facts();

        assertEquals(
                List.of(
                        new FactPoint("return window", "Practice Shop", "duration", "published", "P30D", 0),
                        new FactPoint("price", "rain boots", "money", "web", "89.00 USD", 1),
                        new FactPoint("return decision", "worn boots", "decision", "chat", "denied", 1)),
                facts.stream()
                        .filter(fact -> !fact.fact().equals("saturday hours"))
                        .toList());
    }

    private static FactPoint hours(String place, String normal) {
        return new FactPoint("saturday hours", "Practice Shop", "time range", place, normal, 1);
    }

    private static FactPoint window(String normal) {
        return new FactPoint("return window", "Practice Shop", "duration", "web", normal, 1);
    }

    private static PastRun night(int night, FactPoint... facts) {
        PastRun run = PastRun.of(Nights.on(night, "n" + night, SampleRun.empty()));
        return new PastRun(
                run.point(),
                run.timezone(),
                run.environment(),
                run.journeys(),
                run.estimates(),
                Arrays.asList(facts),
                run.findings());
    }
}
