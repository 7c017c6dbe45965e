package dev.mysteryshopper.runner.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private final Memory memory = new Memory(new Forms(Map.of("sku", Map.of("Rain Boots", "RB-100"))));

    TemplateTest() {
        memory.remember("product", "rain boots");
        memory.remember("quantity", "2");
        memory.remember("shopper.email", "dana@example.com");
    }

    @Test
    void fillsInWhatTheShopperKnows() {
        Template template = Template.of("I'd like {quantity} {product}, mail me at { shopper.email }.");

        assertEquals("I'd like 2 rain boots, mail me at dana@example.com.", template.fill(memory));
        assertEquals(Set.of("quantity", "product", "shopper.email"), template.items());
        assertEquals(Set.of("quantity", "product", "email"), template.told());
    }

    @Test
    void textWithoutItemsIsItself() {
        Template template = Template.of("Hello.");

        assertEquals("Hello.", template.fill(memory));
        assertEquals(Set.of(), template.items());
        assertEquals("", Template.of("").fill(memory));
    }

    @Test
    void doubledBracesStandForBraces() {
        assertEquals(
                "{product} {2} a}", Template.of("{{product}} {{{quantity}}} a}").fill(memory));
        assertEquals("{\"a\": {}", Template.of("{{\"a\": {{}").fill(memory));
    }

    @Test
    void whatIsFilledInIsNeverATemplateAgain() {
        memory.remember("reason", "{product} {{");

        assertEquals("{product} {{", Template.of("{reason}").fill(memory));
    }

    @Test
    void whatTheEnvironmentGivesIsNeverATemplate() {
        Node.Scalar scalar = new Node.Scalar(
                "Bearer {product}{ {product}",
                new Place("company.yaml", 3, 9),
                false,
                List.of(new Node.Insert(7, 16, "API_TOKEN")));
        List<Problem> problems = new ArrayList<>();

        Template template = Template.of(scalar, problems::add);

        assertEquals("Bearer {product}{ rain boots", template.fill(memory));
        assertEquals("Bearer ${API_TOKEN}{ {product}", template.toString());
        assertEquals(
                List.of(
                        "company.yaml:3:9: \"{ {product}\" begins with a brace, but no item follows. Expected an item such"
                                + " as {product} or {shopper.email}; write {{ for a brace that is meant as such."),
                problems.stream().map(Problem::toString).toList());
    }

    @Test
    void asksForAnItemInAForm() {
        memory.remember("drink", "Café crème (large)");

        assertEquals(
                "/products/rain-boots", Template.of("/products/{product|slug}").fill(memory));
        assertEquals("cafe-creme-large", Template.of("{drink|slug}").fill(memory));
        assertEquals("RB-100", Template.of("{product | sku}").fill(memory));
        assertEquals(
                "RAIN BOOTS rain boots",
                Template.of("{product|upper} {product|lower}").fill(memory));
        assertEquals(Set.of("sku"), Template.of("{product|sku}").forms());
        assertEquals(Set.of("product"), Template.of("{product|sku}").told());
    }

    @Test
    void aNumberAloneIsANumberForJson() {
        assertTrue(Template.of("{quantity|number}").isNumber());
        assertFalse(Template.of("{quantity|number} pairs").isNumber());
        assertFalse(Template.of("{quantity}").isNumber());
        assertEquals("2", Template.of("{quantity|number}").fill(memory));
    }

    @Test
    void encodesWhatIsFilledInAndNothingElse() {
        assertEquals("/a?b=<rain boots>", Template.of("/a?b={product}").fill(memory, value -> "<" + value + ">"));
    }

    @Test
    void saysWhatIsNotKnownAndWhere() {
        Template template = Template.of(new Node.Scalar("/orders/{order number}", new Place("company.yaml", 14, 13)));

        NotKnown notKnown = assertThrows(NotKnown.class, () -> template.fill(memory));

        assertEquals("order number", notKnown.item());
        assertEquals(
                "company.yaml:14:13: \"/orders/{order number}\" needs {order number}, which the shopper does not know."
                        + " Known: product, quantity, shopper.email.",
                notKnown.getMessage());
    }

    @Test
    void saysWhichFormIsMissing() {
        memory.remember("product", "1e999999999");

        assertEquals(
                "\"{product|sku}\" needs the sku of {product}, but there is none for \"1e999999999\"."
                        + " Expected it under codes, sku; there are: rain boots.",
                assertThrows(NotKnown.class, () -> Template.of("{product|sku}").fill(memory))
                        .getMessage());
        assertEquals(
                "\"{product|number}\" needs {product} as a number, but it is \"1e999999999\".",
                assertThrows(NotKnown.class, () -> Template.of("{product|number}")
                                .fill(memory))
                        .getMessage());
    }

    @Test
    void refusesABraceWithoutAnItem() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Template.of("{\"sku\": \"{product}\"}"));

        assertEquals(
                "\"{\"sku\": \"{product}\"}\" begins with a brace, but no item follows. Expected an item such as {product}"
                        + " or {shopper.email}; write {{ for a brace that is meant as such.",
                wrong.getMessage());
    }
}
