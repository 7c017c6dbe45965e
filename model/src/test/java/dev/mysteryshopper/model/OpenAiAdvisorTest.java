package dev.mysteryshopper.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.Judgement;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.Redactor;
import dev.mysteryshopper.reports.opinion.AdvisorKind;
import dev.mysteryshopper.reports.opinion.Budget;
import dev.mysteryshopper.reports.opinion.Counsel;
import dev.mysteryshopper.reports.opinion.KeptAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpenAiAdvisorTest {

    private static final String KEY = "sk-do-not-show-1234567890";
    private static final String GOOD = answer("CONTRADICTS", "within 30 days", "P30D", "within 14 days", "P14D");
    private static final Judgement UNSURE =
            new Judgement(Verdict.UNSURE, Optional.empty(), Optional.empty(), "A person should look: so.");

    private final Path folder;
    private Counsel counsel;

    OpenAiAdvisorTest(@TempDir Path folder) {
        this.folder = folder;
        this.counsel = counsel("http://127.0.0.1:9/v1");
    }

    @Test
    void asksAtTemperatureZeroForAnAnswerThatFitsASchemaAndWithoutWhatIsSecret() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.says(GOOD))) {
            assertEquals(Verdict.CONTRADICTS, judged(server).verdict());

            JsonNode request = new ObjectMapper().readTree(server.requests().get(0));
            assertEquals("small-one", request.path("model").asText());
            assertEquals(0.0, request.path("temperature").asDouble(9));
            assertEquals("json_schema", request.at("/response_format/type").asText());
            assertTrue(request.at("/response_format/json_schema/strict").asBoolean());
            assertEquals(
                    "CONSISTENT",
                    request.at("/response_format/json_schema/schema/properties/verdict/enum/0")
                            .asText());
            assertEquals("system", request.at("/messages/0/role").asText());
            JsonNode matter = new ObjectMapper()
                    .readTree(request.at("/messages/1/content").asText());
            assertEquals("return window", matter.path("fact").asText());
            assertEquals("Please do so within 14 days.", matter.path("second").asText());
            assertFalse(server.requests().get(0).contains("4111"), server.requests()::toString);
            assertEquals("Bearer " + KEY, server.keys().get(0));
        }
    }

    @Test
    void aSecondRunCostsNothingAndIsTheSameAlsoWithoutAServer() throws IOException {
        Judgement before;
        try (ModelServer server = new ModelServer(ModelServer.says(GOOD))) {
            before = judged(server);
            assertEquals(before, judged(server));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aModelThatLiesSettlesNothing() throws IOException {
        String lie = answer("CONTRADICTS", "within 30 days", "P30D", "within 3 days", "P3D");
        try (ModelServer server = new ModelServer(ModelServer.says(lie))) {
            assertEquals(UNSURE, judged(server));
            assertEquals(told("asked 1 time", "0 settled, 1 did not hold and stay unsure."), counsel.summary());
        }
    }

    @Test
    void oneThatStallsInMidAnswerIsWaitedForNoLongerThanPatience() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.stalls())) {
            assertEquals(UNSURE, judged(server));
            assertTrue(
                    counsel.summary().orElseThrow().endsWith("1 time: no answer within 1 s."),
                    counsel.summary()::toString);
        }
    }

    @Test
    void garbageSettlesNothing() throws IOException {
        try (ModelServer server = new ModelServer(ModelServer.says("I think they differ!"))) {
            assertEquals(UNSURE, judged(server));
            assertTrue(
                    counsel.summary().orElseThrow().endsWith("1 time: an answer that is no JSON."),
                    counsel.summary()::toString);
        }
        try (ModelServer server = new ModelServer(ModelServer.says("{\"verdict\": \"CONTRADICTS\"}"))) {
            assertEquals(UNSURE, judged(server));
            assertTrue(
                    counsel.summary().orElseThrow().endsWith("1 time: an answer of another form than asked for."),
                    counsel.summary()::toString);
        }
        try (ModelServer server = new ModelServer(ModelServer.fails(200, "<html>Welcome to the proxy</html>"))) {
            assertEquals(UNSURE, judged(server));
        }
    }

    @Test
    void errorsAndClosedConnectionsSettleNothingAndTheKeyIsNeverShown() throws IOException {
        for (int status : new int[] {401, 429, 500, 503}) {
            String body = "{\"error\": {\"message\": \"Incorrect API key provided: " + KEY + "\"}}";
            try (ModelServer server = new ModelServer(ModelServer.fails(status, body))) {
                assertEquals(UNSURE, judged(server));
                assertEquals(1, server.requests().size());
                assertTrue(
                        counsel.summary().orElseThrow().endsWith("1 time: HTTP " + status + "."),
                        counsel.summary()::toString);
            }
        }
        try (ModelServer server = new ModelServer(ModelServer.closes())) {
            assertEquals(UNSURE, judged(server));
            assertFalse(counsel.summary().orElseThrow().contains(KEY));
        }
        counsel = counsel("http://127.0.0.1:9/v1");
        assertEquals(UNSURE, judge());
        assertTrue(
                counsel.summary().orElseThrow().endsWith("1 time: no connection, or an answer of another protocol."),
                counsel.summary()::toString);
    }

    private Judgement judged(ModelServer server) {
        counsel = counsel(server.endpoint());
        return judge();
    }

    private Judgement judge() {
        Ask ask = new Ask(
                "How long can I return it? My card is 4111 1111 1111 1111.",
                "rain boots",
                "return window",
                FactType.DURATION,
                Locale.US,
                ZoneOffset.UTC,
                LocalDate.EPOCH);
        return counsel.on(
                ask,
                new Reply("web", "Send it back within 30 days, card 4111 1111 1111 1111."),
                new Reply("chat", "Please do so within 14 days."),
                UNSURE);
    }

    private Counsel counsel(String endpoint) {
        return new Counsel(
                ServiceLoader.load(AdvisorKind.class)
                        .findFirst()
                        .orElseThrow()
                        .advisor(endpoint, "small-one", KEY, Duration.ofSeconds(1)),
                new KeptAnswers(folder.resolve("answers")),
                new Budget(10, Duration.ofMinutes(1), System::nanoTime),
                new Redactor(Map.of()),
                new FactReader());
    }

    private static Optional<String> told(String asked, String rest) {
        return Optional.of("The language model was " + asked + ", and answers of 0 times before were used: " + rest);
    }

    private static String answer(String verdict, String quote, String value, String other, String its) {
        return "{\"verdict\": \"" + verdict + "\", \"first\": {\"quote\": \"" + quote + "\", \"value\": \"" + value
                + "\"}, \"second\": {\"quote\": \"" + other + "\", \"value\": \"" + its
                + "\"}, \"reason\": \"They differ.\"}";
    }
}
