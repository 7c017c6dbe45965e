package dev.mysteryshopper.runner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.runner.company.Place;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void everyJourneyIsInExactlyOneShardWhateverIsKnown() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<PlannedJourney> all = journeys(random.nextInt(60));
            int of = 1 + random.nextInt(12);
            double share = random.nextInt(3) / 2.0;
            long seed = random.nextLong();
            Function<List<PlannedJourney>, List<Optional<Duration>>> durations = planned -> {
                Random took = new Random(seed);
                return planned.stream()
                        .map(journey -> took.nextDouble() < share
                                ? Optional.of(Duration.ofMillis(took.nextInt(9) * 1000L))
                                : Optional.<Duration>empty())
                        .toList();
            };
            List<PlannedJourney> played = new ArrayList<>();
            for (int number = 1; number <= of; number++) {
                Split.Part part = new Split(number, of, "", durations).of(all);
                assertEquals(inOrder(part.journeys()), part.journeys(), "a shard keeps the order of the plan");
                played.addAll(part.journeys());
            }
            assertEquals(all, inOrder(played));
        }
    }

    @Test
    void theLongestGoFirstToTheShardWithTheLeastToDo() {
        List<PlannedJourney> all = journeys(6);
        List<Integer> seconds = List.of(1, 9, 3, 5, 4, 2);
        Function<List<PlannedJourney>, List<Optional<Duration>>> durations = planned ->
                seconds.stream().map(s -> Optional.of(Duration.ofSeconds(s))).toList();

        // 9 + 3 and 5 + 4 + 2 + 1
        assertEquals(List.of(all.get(1), all.get(2)), part(1, 2, all, durations));
        assertEquals(List.of(all.get(0), all.get(3), all.get(4), all.get(5)), part(2, 2, all, durations));
    }

    @Test
    void aJourneyThatIsNotKnownCountsAsTheUsualOne() {
        List<PlannedJourney> all = journeys(4);
        Function<List<PlannedJourney>, List<Optional<Duration>>> durations = planned -> List.of(
                Optional.of(Duration.ofSeconds(10)),
                Optional.of(Duration.ofSeconds(4)),
                Optional.of(Duration.ofSeconds(4)),
                Optional.empty());

        assertEquals(List.of(all.get(0)), part(1, 2, all, durations));
        assertEquals(List.of(all.get(1), all.get(2), all.get(3)), part(2, 2, all, durations));
    }

    @Test
    void withoutAHistoryAJourneyStaysInItsShardWhenOthersComeAndLinesMove() {
        List<PlannedJourney> all = journeys(40);
        List<String> before = names(part(2, 3, all, Split::unknown));
        List<PlannedJourney> moved = new ArrayList<>(List.of(journey("new", 1)));
        all.forEach(journey -> moved.add(journey(journey.name(), journey.line() + 7)));

        List<String> after = names(part(2, 3, moved, Split::unknown));

        after.remove("new");
        assertEquals(before, after);
    }

    /** The figure is written down: if it changes, shards of one night played on two versions would not fit together. */
    @Test
    void theHashIsTheSameOnEveryMachine() {
        assertEquals(
                List.of("journey 0", "journey 1", "journey 3", "journey 5"),
                names(part(1, 3, journeys(10), Split::unknown)));
    }

    @Test
    void withoutAHistoryShardsAreMuchAlikeInSize() {
        for (int number = 1; number <= 4; number++) {
            int size = part(number, 4, journeys(1_000), Split::unknown).size();
            assertTrue(size > 200 && size < 300, "shard " + number + " has " + size);
        }
    }

    @Test
    void theFingerprintIsThatOfThePlanAndOfItsSplit() {
        List<PlannedJourney> all = journeys(10);
        String plan = new Split(1, 3, "", Split::unknown).of(all).shard().plan();

        assertEquals(plan, new Split(2, 3, "c2", Split::unknown).of(all).shard().plan());
        assertNotEquals(
                plan,
                new Split(1, 3, "", Split::unknown).of(journeys(9)).shard().plan());
        assertNotEquals(
                plan, new Split(1, 2, "", Split::unknown).of(all).shard().plan());
        Function<List<PlannedJourney>, List<Optional<Duration>>> known = planned -> planned.stream()
                .map(journey -> Optional.of(Duration.ofSeconds(1)))
                .toList();
        assertNotEquals(plan, new Split(1, 3, "", known).of(all).shard().plan());
    }

    @Test
    void thereIsNoFourthOfThree() {
        assertEquals(
                "There is no shard 4 of 3.",
                assertThrows(IllegalArgumentException.class, () -> new Split(4, 3, "", Split::unknown))
                        .getMessage());
    }

    private static List<PlannedJourney> part(
            int number,
            int of,
            List<PlannedJourney> all,
            Function<List<PlannedJourney>, List<Optional<Duration>>> durations) {
        return new Split(number, of, "", durations).of(all).journeys();
    }

    private static List<PlannedJourney> inOrder(List<PlannedJourney> journeys) {
        return journeys.stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
    }

    private static List<String> names(List<PlannedJourney> journeys) {
        return new ArrayList<>(journeys.stream().map(PlannedJourney::name).toList());
    }

    private static List<PlannedJourney> journeys(int many) {
        List<PlannedJourney> journeys = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            journeys.add(journey("journey " + i, 3 + 5 * i));
        }
        return journeys;
    }

    private static PlannedJourney journey(String name, int line) {
        return new PlannedJourney(
                "a.feature:" + line,
                URI.create("file:///a.feature"),
                new Place("a.feature", line, 1),
                line,
                "a.feature",
                name,
                "A",
                List.of(),
                "",
                List.of(),
                List.of());
    }
}
