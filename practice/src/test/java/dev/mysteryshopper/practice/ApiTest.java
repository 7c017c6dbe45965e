package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private final PracticeCompany company = PracticeCompany.start(Settings.standard());
    private final Browser api = new Browser(company);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void takesAnOrderAndShowsAndCancelsIt() {
        JsonNode order = api.post(
                "/api/orders",
                "{\"product\":\"rain-boots\",\"quantity\":2,\"shipping\":\"express\",\"email\":\"dana@example.com\"}");

        assertEquals(201, order.path("http").asInt());
        assertEquals("PS-10001", order.path("number").asText());
        assertEquals("placed", order.path("status").asText());
        assertEquals("190.90", order.path("total").path("amount").asText());
        assertEquals("USD", order.path("total").path("currency").asText());
        assertEquals("placed", api.json("/api/orders/PS-10001").path("status").asText());
        assertEquals(
                "cancelled",
                api.post("/api/orders/PS-10001/cancellation", "").path("status").asText());
        assertEquals(
                "cancelled", api.json("/api/orders/PS-10001").path("status").asText());
        JsonNode twice = api.post("/api/orders/PS-10001/cancellation", "");
        assertEquals(409, twice.path("status").asInt());
        assertEquals(
                "Order PS-10001 was already cancelled.", twice.path("detail").asText());
    }

    @Test
    void takesAnOrderOfSeveralItems() {
        JsonNode order = api.post("/api/orders", """
                {"items":[{"product":"two-person tent"},{"product":"HOM-410","quantity":"3"}],"shipping":"pickup",
                 "customer":{"name":"Dana","email":"dana@example.com"}}""");

        assertEquals("265.00", order.path("total").path("amount").asText());
        assertEquals(2, order.path("items").size());
    }

    @Test
    void decidesReturnsAndClaims() {
        api.post("/api/orders", "{\"product\":\"toaster\",\"email\":\"dana@example.com\"}");

        JsonNode worn = api.post("/api/returns", "{\"order\":\"PS-10001\",\"reason\":\"they were worn\"}");
        JsonNode claim = api.post(
                "/api/claims", "{\"order\":\"PS-10001\",\"product\":\"toaster\",\"problem\":\"it stopped heating\"}");

        assertEquals("denied", worn.path("decision").asText());
        assertEquals("Worn items cannot be returned.", worn.path("because").asText());
        assertEquals("accepted", claim.path("decision").asText());
        assertEquals(claim.path("decision"), api.json("/api/claims/W-30001").path("decision"));
        assertEquals(worn.path("because"), api.json("/api/returns/R-20001").path("because"));
    }

    @Test
    void publishesHoursAndPolicies() {
        JsonNode hours = api.json("/api/hours");
        JsonNode policies = api.json("/api/policies");

        assertEquals(
                "Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su closed",
                hours.path("openingHours").asText());
        assertEquals("10:00-14:00", hours.at("/days/saturday/text").asText());
        assertEquals("closed", hours.at("/days/sunday/text").asText());
        assertEquals("30 days", policies.at("/returns/window").asText());
        assertEquals("24 months", policies.at("/warranty/appliances").asText());
        assertEquals("BOOTS15", policies.at("/promotion/code").asText());
        assertEquals("12.90", policies.at("/shipping/1/price/amount").asText());
    }

    @Test
    void wantsTheToken() {
        for (String header : new String[] {"", "Bearer wrong", "Basic " + company.apiToken()}) {
            JsonNode answer = api.call("GET", "/api/products", "", Map.of("Authorization", header));

            assertEquals(401, answer.path("status").asInt(), header);
            assertEquals("application/problem+json", answer.path("type of body").asText());
        }
    }

    @Test
    void saysWhatIsWrongAsAProblem() {
        assertProblem(400, "The body is not JSON: ", api.post("/api/orders", "{\"product\""));
        assertProblem(400, "The body must be a JSON object.", api.post("/api/orders", "[]"));
        assertProblem(
                422,
                "The field \"email\" is missing or not an e-mail address.",
                api.post("/api/orders", "{\"product\":\"toaster\"}"));
        assertProblem(
                422,
                "The field \"quantity\" is \"many\", expected a whole number.",
                api.post("/api/orders", "{\"product\":\"toaster\",\"quantity\":\"many\",\"email\":\"a@b\"}"));
        assertProblem(
                422,
                "The field \"shipping\" is \"owl\", expected standard, express or pickup.",
                api.post("/api/orders", "{\"product\":\"toaster\",\"shipping\":\"owl\",\"email\":\"a@b\"}"));
        assertProblem(
                422,
                "There is no product \"piano\".",
                api.post("/api/orders", "{\"product\":\"piano\",\"email\":\"a@b\"}"));
        assertProblem(
                409,
                "Snowshoes are sold out.",
                api.post("/api/orders", "{\"product\":\"snowshoes\",\"email\":\"a@b\"}"));
        assertProblem(404, "There is no order PS-99999.", api.json("/api/orders/PS-99999"));
        assertProblem(
                404,
                "There is no order PS-99999.",
                api.post("/api/returns", "{\"order\":\"PS-99999\",\"reason\":\"x\"}"));
        assertProblem(404, "There is nothing at /api/nothing. See /api/openapi.json.", api.json("/api/nothing"));
        assertProblem(405, "/api/hours takes GET.", api.post("/api/hours", "{}"));
        assertProblem(
                413,
                "The body is larger than 64 KB.",
                api.post("/api/orders", "{\"product\":\"" + "x".repeat(70_000) + "\"}"));
    }

    @Test
    void describesExactlyTheRoutesThatItHas() {
        JsonNode document = api.call("GET", "/api/openapi.json", "", Map.of());
        Set<String> described = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertTrue(document.path("openapi").asText().startsWith("3.1"));
        assertEquals(
                new TreeSet<>(new dev.mysteryshopper.practice.api.ApiSite(
                                new dev.mysteryshopper.practice.shop.Shop(java.time.InstantSource.system()), "x")
                        .routes()),
                described);
    }

    @Test
    void answersEachDescribedRoute() {
        api.post("/api/orders", "{\"product\":\"toaster\",\"email\":\"dana@example.com\"}");
        api.post("/api/returns", "{\"order\":\"PS-10001\",\"reason\":\"worn\"}");
        api.post("/api/claims", "{\"order\":\"PS-10001\",\"product\":\"toaster\",\"problem\":\"leaks\"}");
        JsonNode document = api.json("/api/openapi.json");

        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String address = path.getKey().replace("{slug}", "toaster");
                    address = address.replace(
                            "{number}",
                            address.contains("orders")
                                    ? "PS-10001"
                                    : address.contains("returns") ? "R-20001" : "W-30001");
                    JsonNode answer = method.getKey().equals("get") ? api.json(address) : api.post(address, "{}");
                    String status = answer.path("http").asText();

                    assertNotEquals("500", status, address);
                    assertTrue(
                            method.getValue().path("responses").has(status),
                            method.getKey() + " " + address + ": " + answer);
                }));
    }

    private static void assertProblem(int status, String detail, JsonNode problem) {
        assertEquals("application/problem+json", problem.path("type of body").asText());
        assertEquals(status, problem.path("status").asInt());
        assertEquals(status, problem.path("http").asInt());
        assertTrue(problem.path("detail").asText().startsWith(detail), problem.toString());
    }
}
