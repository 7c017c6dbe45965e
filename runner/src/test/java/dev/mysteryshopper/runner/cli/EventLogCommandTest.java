package dev.mysteryshopper.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventLogCommandTest {

    private static final String LOG = """
            Ticket;Changed;Team;State
            4711;2026-03-02 09:00;Front office;New
            4711;2026-03-02 09:20;Billing;Assigned
            4711;2026-03-02 10:05;Warranty;On hold
            4711;2026-03-03 10:05;Warranty;Resolved
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void record() throws IOException {
        Files.writeString(here.resolve("log.csv"), LOG);
        Files.writeString(here.resolve("company.yaml"), """
                company: Boot Barn
                timezone: America/Chicago
                limits: { transferCount: 0, queueTime: 10 minutes }
                """);
    }

    @Test
    void measuresTheTicketsOfALogAndHoldsThemAgainstTheCompanysLimits() throws IOException {
        assertEquals(0, audit("--company", "company.yaml"), err::toString);

        assertEquals("", err.toString());
        JsonNode run = run();
        JsonNode journey = run.path("journeys").path(0);
        assertEquals("4711", journey.path("name").asText());
        assertEquals("log.csv", journey.path("file").asText());
        assertEquals(2, journey.path("line").asInt());
        assertEquals("2026-03-02T15:00:00Z", journey.path("started").asText());
        assertEquals(1, journey.path("transferCount").asInt());
        assertEquals("resolved", journey.path("resolution").asText());
        assertEquals("PT25H5M", journey.path("timeToResolution").asText());
        assertTrue(
                out.toString().contains("  • In the ticket log, the shopper was transferred 1 time; the limit is 0.\n"),
                out::toString);
        assertTrue(
                out.toString().contains("  • In the ticket log, the queue took 20 min; the limit is 10 min.\n"),
                out::toString);
        assertTrue(out.toString().contains("1 recorded journey with Boot Barn: 1 resolved; 2 findings"), out::toString);
    }

    @Test
    void tellsRowsThatItCannotReadAndEndsWithOne() throws IOException {
        Files.writeString(here.resolve("log.csv"), LOG + "4712;soon;Billing;New\n");

        assertEquals(1, audit());

        assertEquals(
                "log.csv:6: \"Changed\" is \"soon\". Expected a time such as 2026-03-02T09:00:00Z or 2026-03-02 09:00;"
                        + " --time-format tells of another form.\n1 line could not be read and was left out.\n",
                err.toString());
        assertEquals(1, run().path("measures").path("journeys").asInt());
    }

    @Test
    void twoCasesOfOneNameInTwoFilesAreToldApartAndOneThatIsThereTwiceIsTakenOnce() throws IOException {
        Files.writeString(here.resolve("again.csv"), LOG);
        Files.writeString(here.resolve("other.csv"), LOG.replace("Resolved", "Rejected"));

        assertEquals(
                0,
                call(
                        "audit",
                        "log.csv",
                        "again.csv",
                        "other.csv",
                        "--case",
                        "Ticket",
                        "--time",
                        "Changed",
                        "--status",
                        "state"));

        assertEquals("""
                again.csv:2: this case was read before, row for row; it was taken once.
                other.csv:2: another journey has the same name; this one is called "4711#2".
                """, err.toString());
        assertEquals(2, run().path("measures").path("journeys").asInt());
        assertEquals(0, run().path("measures").path("transferCount").asInt());
    }

    @Test
    void saysWhichColumnIsMissingBeforeAnythingIsDone() {
        assertEquals(2, call("audit", "log.csv", "--case", "Ticket", "--time", "Change"));

        assertEquals("""
                log.csv:1: There is no column "Change". The file has: Ticket, Changed, Team, State. Did you mean "Changed"?

                1 problem. Nothing was audited.
                """, err.toString());
        assertFalse(Files.exists(here.resolve("target")));
    }

    @Test
    void saysHowToNameTheColumnsOfACsvFile() {
        assertEquals(2, call("audit", "log.csv"));
        assertEquals("""
                log.csv is a CSV file, and nothing says what stands in it. Name its columns: --case COLUMN --time COLUMN, and --desk COLUMN and --status COLUMN if there are such.
                All options: mystery-shopper audit --help
                """, err.toString());
    }

    @Test
    void asksForTheColumnsThatItNeedsAndAPatternThatIsOne() {
        assertEquals(2, call("audit", "log.csv", "--case", "Ticket"));
        assertEquals(2, audit("--time-format", "dd.MM.bbbb"));
        assertEquals("""
                An event log cannot be read without --time. Expected --case COLUMN and --time COLUMN.
                All options: mystery-shopper audit --help
                --time-format "dd.MM.bbbb" is no pattern of a time: Unknown pattern letter: b. Expected one such as "dd.MM.yyyy HH:mm".
                All options: mystery-shopper audit --help
                """, err.toString());
    }

    private int audit(String... more) {
        return call(Stream.concat(
                        Stream.of(
                                "audit",
                                "log.csv",
                                "--case",
                                "Ticket",
                                "--time",
                                "Changed",
                                "--desk",
                                "Team",
                                "--status",
                                "State"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private int call(String... arguments) {
        Surroundings surroundings = new Surroundings(here, here, Map.of(), false);
        return MysteryShopper.commandLine(surroundings, new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonNode run() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return new ObjectMapper()
                    .readTree(runs.findFirst().orElseThrow().resolve("run.json").toFile());
        }
    }
}
