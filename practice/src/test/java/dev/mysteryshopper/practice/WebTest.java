package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebTest {
    private static final String MARKUP = "<script>alert('x')</script>\"'&";

    private final PracticeCompany company = PracticeCompany.start(Settings.standard());
    private final Browser dana = new Browser(company);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void showsEverythingThatIsSoldOnTheHomePage() {
        assertTrue(dana.page("/").select("#products .card").size() >= 14);
    }

    @Test
    void searches() {
        assertEquals(
                List.of("Rain boots", "Hiking boots"),
                dana.page("/search?q=boots").select(".card .name").eachText());
        assertTrue(text(dana.page("/search?q=piano"), "#nothing-found").startsWith("Nothing found for “piano”."));
    }

    @Test
    void showsAProductToPeopleAndToSearchEngines() throws JsonProcessingException {
        Document page = dana.page("/products/rain-boots");

        assertEquals("Rain boots", text(page, "#product-name"));
        assertEquals("$89.00", text(page, "#price"));
        assertEquals("12 months", text(page, "#warranty"));
        assertEquals(
                List.of("standard", "express", "pickup"),
                page.select("#shipping option").eachAttr("value"));
        JsonNode data = jsonLd(page);
        assertEquals("Product", data.path("@type").asText());
        assertEquals("89.00", data.at("/offers/price").asText());
        assertEquals("USD", data.at("/offers/priceCurrency").asText());
        assertTrue(dana.page("/products/snowshoes").select("#buy").isEmpty());
    }

    @Test
    void sellsAtOnceFromTheProductsPage() {
        Document page = buy("rain-boots", "2", "express");

        assertEquals("PS-10001", text(page, "#order-number"));
        assertEquals("placed", text(page, "#order-status"));
        assertEquals("$190.90", text(page, ".total"));
        assertEquals("express", text(page, "#shipping-method"));
        assertEquals("Thank you for your order. We ship it soon.", text(page, "#notice"));
    }

    @Test
    void sellsByWayOfTheBasket() {
        dana.submit("/basket", "product", "rain-boots", "quantity", "1");
        dana.submit("/basket", "product", "toaster", "quantity", "2");
        Document basket = dana.submit("/basket/remove", "product", "rain-boots");

        assertEquals("Basket (2)", text(basket, "#basket-link"));
        assertEquals("$98.00", text(basket, "#subtotal"));
        Document order = dana.submit("/checkout", "name", "Dana", "email", "dana@example.com", "shipping", "pickup");
        assertEquals("$98.00", text(order, ".total"));
        assertEquals("Basket", text(order, "#basket-link"));
        assertFalse(dana.page("/basket").select("#empty").isEmpty());
    }

    @Test
    void takesThePromotionOff() {
        Document order = dana.submit(
                "/products/rain-boots/buy",
                "quantity",
                "1",
                "shipping",
                "pickup",
                "name",
                "Dana",
                "email",
                "d@example.com",
                "promotion",
                "BOOTS15");

        assertEquals("-$13.35", text(order, "#discount"));
        assertEquals("$75.65", text(order, ".total"));
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Document page = dana.submit(
                "/products/rain-boots/buy", "quantity", "none", "shipping", "express", "name", "", "email", "dana");

        assertEquals("422", page.attr("status"));
        assertEquals("Please give a whole number from 1.", text(page, "#quantity-error"));
        assertEquals("Please give your name.", text(page, "#name-error"));
        assertEquals("This is not an e-mail address.", text(page, "#email-error"));
        assertEquals("express", page.select("#shipping option[selected]").attr("value"));
        assertEquals("dana", page.select("#email").val());
        assertEquals("We have only 60 rain boots in stock.", text(buy("rain-boots", "61", "standard"), "#form-errors"));
    }

    @Test
    void showsAnOrderToWhoKnowsNumberAndEmail() {
        buy("toaster", "1", "standard");

        assertEquals(
                "placed",
                text(dana.submit("/orders", "number", "ps-10001", "email", "DANA@example.com"), "#order-status"));
        Document wrong = dana.submit("/orders", "number", "PS-10001", "email", "eve@example.com");
        assertEquals("We cannot find an order with this number and e-mail address.", text(wrong, "#form-errors"));
        assertEquals("404", dana.page("/orders/PS-10001?email=eve@example.com").attr("status"));
        assertEquals(
                "404",
                dana.page("/orders/PS-10001/cancel?email=eve@example.com").attr("status"));
    }

    @Test
    void cancelsAfterAskingOnce() {
        Document order = buy("toaster", "1", "standard");
        assertFalse(order.select("#cancel").isEmpty());
        Document question = dana.page("/orders/PS-10001/cancel?email=dana@example.com");
        assertFalse(question.select("#confirm-cancel").isEmpty());
        Document cancelled = dana.submit("/orders/PS-10001/cancel", "email", "dana@example.com");

        assertEquals("cancelled", text(cancelled, "#order-status"));
        assertEquals("Your order is cancelled. You will not be charged.", text(cancelled, "#notice"));
        assertTrue(cancelled.select("#cancel").isEmpty());
        assertEquals(
                "cancelled", dana.json("/api/orders/PS-10001").path("status").asText());
    }

    @Test
    void decidesReturns() {
        buy("rain-boots", "1", "standard");

        Document worn = giveBack("they were worn");
        assertEquals("Your return is denied.", text(worn, "#decision"));
        assertEquals("Worn items cannot be returned.", text(worn, "#decision-reason"));
        Document unworn = giveBack("they are too small");
        assertEquals("Your return is accepted.", text(unworn, "#decision"));
        assertEquals("R-20002", text(unworn, "#case-number"));
        assertEquals(
                "return requested",
                dana.json("/api/orders/PS-10001").path("status").asText());
        assertEquals("Please tell us why you return it.", text(giveBack(""), "#reason-error"));
    }

    @Test
    void decidesClaims() {
        buy("toaster", "1", "standard");

        assertEquals("Your warranty claim is accepted.", text(claim("toaster", "it stopped heating"), "#decision"));
        assertEquals("There is no blender in order PS-10001.", text(claim("blender", "it leaks"), "#product-error"));
        assertEquals("Please choose the product.", text(claim("", "it leaks"), "#product-error"));
    }

    @Test
    void publishesItsTermsOnTheHelpPage() throws JsonProcessingException {
        Document page = dana.page("/help");

        assertEquals("10:00-14:00", text(page, "#hours-saturday"));
        assertEquals("closed", text(page, "#hours-sunday"));
        assertEquals("30 days", text(page, "#return-window"));
        assertEquals("24 months on kitchen appliances, 12 months on everything else", text(page, "#warranty-terms"));
        assertEquals("15% off rain boots with code BOOTS15 until the end of the month", text(page, "#promotion"));
        assertEquals("$12.90", text(page, "#shipping-express-price"));
        JsonNode saturday = jsonLd(page).at("/openingHoursSpecification/5");
        assertEquals(
                "Saturday 10:00 14:00",
                saturday.path("dayOfWeek").asText() + " "
                        + saturday.path("opens").asText() + " "
                        + saturday.path("closes").asText());
    }

    @Test
    void escapesWhateverIsTyped() {
        dana.submit(
                "/products/toaster/buy",
                "quantity",
                MARKUP,
                "shipping",
                MARKUP,
                "name",
                MARKUP,
                "email",
                MARKUP,
                "address",
                MARKUP);
        for (Document page : List.of(
                dana.page("/search?q=" + encoded()),
                dana.submit("/products/toaster/buy", "quantity", "1", "name", MARKUP, "email", MARKUP),
                dana.submit("/returns", "order", MARKUP, "email", "a@b.cd", "reason", MARKUP),
                dana.submit("/warranty", "product", MARKUP, "order", MARKUP, "problem", MARKUP),
                dana.page("/orders/" + encoded() + "?email=" + encoded()))) {
            assertTrue(page.select("script:not([type])").isEmpty(), page.html());
        }
        assertEquals(
                MARKUP,
                dana.submit("/returns", "order", MARKUP).select("#order").val());
    }

    @Test
    void hasNeitherScriptsNorAnythingFromElsewhere() {
        buy("toaster", "1", "standard");
        for (String address : List.of(
                "/",
                "/search?q=boots",
                "/products/toaster",
                "/basket",
                "/orders",
                "/returns",
                "/warranty",
                "/help",
                "/orders/PS-10001?email=dana@example.com")) {
            Document page = dana.page(address);
            assertEquals("200", page.attr("status"), address);
            assertTrue(page.select("script:not([type=application/ld+json])").isEmpty(), address);
            for (Element element : page.select("[src], link[href], a[href], form[action]")) {
                String target = element.attr("src") + element.attr("href") + element.attr("action");
                assertTrue(target.startsWith("/"), address + " has " + element);
                if (element.hasAttr("src") || element.tagName().equals("link")) {
                    HttpResponse<String> resource = dana.get(target);
                    assertEquals(200, resource.statusCode(), target);
                }
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, address);
            for (Element label : page.select("label")) {
                assertFalse(page.select("#" + label.attr("for")).isEmpty(), address + " has " + label);
            }
        }
    }

    @Test
    void saysPolitelyThatThereIsNoSuchPage() {
        Document missing = dana.page("/nothing");

        assertEquals("404", missing.attr("status"));
        assertEquals("Page not found", text(missing, "#message-title"));
        assertEquals("404", dana.page("/products/piano").attr("status"));
        assertEquals("400", dana.page("/pictures/..%2Fstyle.css").attr("status"));
        assertEquals("405", dana.submit("/help").attr("status"));
        assertEquals(
                "413", dana.submit("/returns", "reason", "x".repeat(70_000)).attr("status"));
    }

    private Document buy(String slug, String quantity, String shipping) {
        return dana.submit(
                "/products/" + slug + "/buy",
                "quantity",
                quantity,
                "shipping",
                shipping,
                "name",
                "Dana",
                "email",
                "dana@example.com");
    }

    private Document giveBack(String reason) {
        return dana.submit("/returns", "order", "PS-10001", "email", "dana@example.com", "reason", reason);
    }

    private Document claim(String product, String problem) {
        return dana.submit(
                "/warranty", "product", product, "order", "PS-10001", "email", "dana@example.com", "problem", problem);
    }

    private static String encoded() {
        return java.net.URLEncoder.encode(MARKUP, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "no " + selector + " in " + page.body().text() : element.text();
    }

    private static JsonNode jsonLd(Document page) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(page.select("script[type=application/ld+json]").html());
    }
}
