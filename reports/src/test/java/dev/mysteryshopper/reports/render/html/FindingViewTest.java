package dev.mysteryshopper.reports.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingViewTest {

    @Test
    void listsFiveOfAKindAtAGlanceAndSaysHowManyMoreThereAre() {
        assertEquals(List.of(3, 0), glance(3));
        assertEquals(List.of(5, 0), glance(5));
        assertEquals(List.of(5, 2), glance(7));
    }

    private static List<Integer> glance(int findings) {
        FindingView.Group group = new FindingView.Group(
                "Too slow",
                findings,
                IntStream.range(0, findings)
                        .mapToObj(n -> new FindingView("f" + n, "The queue took long.", "", List.of(), 0))
                        .toList(),
                0);
        return List.of(group.glance().size(), group.beyondGlance());
    }
}
