package dev.mysteryshopper.practice.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.shop.Catalogue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {
    private final Listener listener = new Listener(Catalogue.practice());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, I'd like to order 2 \"rain boots\".         | ORDER",
                "Can I get a toaster?                            | ORDER",
                "I want to buy a tent                            | ORDER",
                "Please cancel my order PS-10023                 | CANCEL",
                "I need to call it off                           | CANCEL",
                "I'd like to return my order                     | RETURN",
                "I want my money back                            | RETURN",
                "I want to return my broken toaster              | RETURN",
                "My toaster stopped heating                      | CLAIM",
                "I'd like to claim the warranty of my kettle     | CLAIM",
                "Where is my order PS-10001?                     | TRACK",
                "What is the status of my order?                 | TRACK",
                "Is my order PS-10001 cancelled?                 | TRACK",
                "my parcel has not arrived                       | TRACK",
                "How much are the rain boots?                    | PRICE",
                "What does the tent cost?                        | PRICE",
                "When are you open on Saturday?                  | HOURS",
                "what are your opening hours                     | HOURS",
                "How many days do I have to return something?    | RETURN_WINDOW",
                "What's your return policy?                      | RETURN_WINDOW",
                "How long is the warranty on appliances?         | WARRANTY_TERMS",
                "Does the kettle have a guarantee?               | WARRANTY_TERMS",
                "Is there a promotion on rain boots?             | PROMOTION",
                "any discount codes?                             | PROMOTION",
                "What does express shipping cost?                | SHIPPING",
                "How long does delivery take?                    | SHIPPING",
                "What is your phone number?                      | CONTACT",
                "Are the snowshoes in stock?                     | AVAILABILITY",
                "I'd like to speak to a human                    | HUMAN",
                "I need an invoice                               | INVOICE",
                "PS-10001                                        | nothing",
                "my order number is PS-10001                     | nothing",
                "hello                                           | nothing"
            })
    void understandsWhatIsWanted(String text, String wish) {
        assertEquals(wish, listener.listen(text).wish().map(Wish::name).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it's PS-10023                        | PS-10023",
                "ps 10023, thanks                     | PS-10023",
                "my order number is 10023             | PS-10023",
                "#10023                               | PS-10023",
                "I have 3 boots                       | none"
            })
    void readsOrderNumbers(String text, String number) {
        assertEquals(number, listener.listen(text).orderNumber().orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 rain boots                                   | 2 rain-boots",
                "two pairs of hiking boots and a toaster        | 2 hiking-boots, 1 toaster",
                "rain boots                                     | ? rain-boots",
                "the rain boots, 3 please                       | 3 rain-boots",
                "rain boots (2)                                 | 2 rain-boots",
                "2 x \"wool socks\"                             | 2 wool-socks",
                "a two-person tent                              | 1 two-person-tent",
                "a piano                                        | ",
                "my boots                                       | "
            })
    void readsProductsAndHowMany(String text, String products) {
        String heard = listener.listen(text).wanted().stream()
                .map(wanted ->
                        (wanted.quantity().isPresent() ? wanted.quantity().getAsInt() : "?") + " "
                                + wanted.product().slug())
                .collect(Collectors.joining(", "));

        assertEquals(products == null ? "" : products, heard);
    }

    @Test
    void readsSeveralFactsInOneMessage() {
        Heard heard = listener.listen("I'd like 2 rain boots with express shipping to Dana@Example.com, code BOOTS15");

        assertEquals("EXPRESS", heard.shipping().map(Enum::name).orElse(""));
        assertEquals("Dana@Example.com", heard.email().orElse(""));
        assertEquals("BOOTS15", heard.code().orElse(""));
    }

    @Test
    void readsWhySomethingComesBack() {
        assertEquals(
                "they were worn",
                listener.listen("Return PS-10001 because they were worn")
                        .reason()
                        .orElse(""));
        assertEquals(
                "they are too small",
                listener.listen("they are too small").reason().orElse(""));
        assertTrue(listener.listen("I'd like to return PS-10001").reason().isEmpty());
    }

    @Test
    void isNotHeldUpByAVeryLongMessage() {
        assertTrue(listener.listen("how long what which ".repeat(50_000)).wish().isEmpty());
    }
}
