package dev.mysteryshopper.reports.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mysteryshopper.reports.conversation.Resolution;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTest {

    private static final double MINUTE = 60;

    @Test
    void theExampleOfTheDocumentationIsTrue() {
        JourneyResult result = new Story("4711")
                .opens(0, "ticket", "have a case settled")
                .logs(0, "Front office", "New")
                .logs(20 * MINUTE, "Billing", "Assigned")
                .logs(65 * MINUTE, "Warranty", "On hold")
                .logs((25 * 60 + 5) * MINUTE, "Warranty", "Resolved")
                .result();

        assertEquals(
                List.of("Billing to Warranty"),
                result.transfers().stream().map(t -> t.from() + " to " + t.to()).toList());
        assertEquals(
                List.of("QUEUE PT20M", "HOLD PT24H"),
                result.waits().stream().map(w -> w.kind() + " " + w.lasted()).toList());
        assertEquals(1, result.holds().size());
        assertEquals(Optional.of(Resolution.RESOLVED), result.resolution());
        assertEquals(Optional.of(Duration.ofHours(25).plusMinutes(5)), result.timeToResolution());
        assertEquals(
                List.of("Front office", "Billing", "Warranty"),
                result.contacts().get(0).desks());
    }

    @Test
    void knowsWhoSentItBackAndWhoStandsHigher() {
        JourneyResult result = new Story("1")
                .opens(0, "ticket", "have a case settled")
                .logs(0, "Orders", "")
                .logs(10, "warranty ", "")
                .logs(20, "Warranty", "")
                .logs(30, "ORDERS", "")
                .logs(40, "Team lead orders", "")
                .result();

        assertEquals(
                List.of("UNKNOWN false", "UNKNOWN true", "ESCALATION false"),
                result.transfers().stream()
                        .map(t -> t.kind() + " " + t.pingPong())
                        .toList());
        assertEquals(List.of(), result.waits());
        assertEquals(Optional.empty(), result.resolution());
    }

    @Test
    void whoWorksOnItAgainTakesTheOutcomeBack() {
        Story story = new Story("1")
                .opens(0, "ticket", "have a case settled")
                .logs(0, "Orders", "in progress")
                .logs(10, "Orders", "resolved")
                .logs(20, "Orders", "closed");
        assertEquals(Optional.of(Resolution.RESOLVED), story.result().resolution());
        assertEquals(Optional.of(Duration.ofSeconds(10)), story.result().timeToResolution());

        story.logs(30, "Orders", "reopened");
        assertEquals(Optional.empty(), story.result().resolution());
        assertEquals(Optional.empty(), story.result().timeToResolution());

        story.logs(40, "Orders", "solved");
        assertEquals(Optional.of(Duration.ofSeconds(40)), story.result().timeToResolution());
    }

    @Test
    void aHoldThatIsTheLastThatIsKnownHasNoLength() {
        JourneyResult result = new Story("1")
                .opens(0, "ticket", "have a case settled")
                .logs(0, "Orders", "working")
                .logs(10, "Orders", "paused")
                .result();

        assertEquals(List.of(), result.holds());
    }

    @ParameterizedTest
    @CsvSource({
        "New, WAITING",
        "ticket created, WAITING",
        "In-Queue, WAITING",
        "not assigned, WAITING",
        "Assigned, WORKED_ON",
        "IN_PROGRESS, WORKED_ON",
        "Waiting for customer, WORKED_ON",
        "awaiting parts, HELD",
        "On-Hold, HELD",
        "Pending, HELD",
        "RESOLVED, RESOLVED",
        "Solved - refund sent, RESOLVED",
        "done!, RESOLVED",
        "to be fixed, WORKED_ON",
        "partially resolved, WORKED_ON",
        "not resolved, REFUSED",
        "Closed: unresolved, REFUSED",
        "won't fix, REFUSED",
        "declined, REFUSED",
        "no response from customer, ABANDONED",
        "withdrawn, ABANDONED",
        "closed, UNTOLD",
        "erledigt, UNTOLD",
        "'', UNTOLD",
        "condone, UNTOLD"
    })
    void readsTheWordsOfAStatus(String status, TicketState state) {
        assertEquals(state, TicketState.of(status));
    }
}
