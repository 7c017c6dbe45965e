package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.runner.channel.Move;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFileTest {

    private static final String SMALL = """
            company: Practice Shop
            channels:
              web:  { kind: browser, url: http://127.0.0.1 }
              chat: { kind: websocket, url: ws://127.0.0.1 }
            """;

    private static final Map<String, String> VARIABLES = Map.of("WEB_URL", "http://127.0.0.1:8080", "OTHER", "unused");

    @Test
    void readsAWholeFile() {
        Company company = read("""
                company: Practice Shop
                locale: de-CH
                timezone: Europe/Zurich
                channels:
                  web:  { kind: browser, url: "${WEB_URL}/shop" }
                  chat: { kind: websocket, url: "${CHAT_URL:-ws://127.0.0.1}" }
                facts:
                  assembly: duration
                  fitting: { type: yes/no, of: product }
                status words: { versendet: shipped, With the elves: processing }
                truth:
                  - { fact: return window, value: 30 days }
                  - { fact: price, of: rain boots, value: 89.00 USD }
                limits: { queueTime: 5 s, firstReplyTime: 1.5 minutes, transferCount: 2 }
                items: { store: Chicago }
                codes:
                  sku: { rain boots: RB-100 }
                shoppers:
                  patience: 20 seconds
                  mail domain: shoppers.example
                  details: { city: Bern }
                actions:
                  cancel:
                    web:
                      - open: /orders/{order number}
                      - press: "#cancel"
                    chat:
                      - say: "Please cancel {order number}, it is {shopper.name} of {store}, {product|sku}."
                        quietly: yes
                  fitting:
                    sentence: "{shopper} books a fitting of {foot} {places}"
                    chat:
                      - say: A fitting for my {foot}, please.
                questions:
                  price:
                    like: "price|cost"
                    wording: What does the {product} cost?
                    chat:
                      - say: "{question}"
                      - read: { price: ".+" }
                """);

        assertEquals("Practice Shop", company.name());
        assertEquals(Locale.forLanguageTag("de-CH"), company.locale());
        assertEquals(ZoneId.of("Europe/Zurich"), company.zone());
        assertEquals(List.of("web", "chat"), List.copyOf(company.channels().keySet()));
        assertEquals("${WEB_URL}/shop", channel(company, "web").address());
        assertEquals("ws://127.0.0.1", channel(company, "chat").address());
        assertEquals(fact("assembly", FactType.DURATION, ""), company.facts().get("assembly"));
        assertEquals(
                fact("fitting", FactType.YES_NO, "product"), company.facts().get("fitting"));
        assertEquals(
                Map.of("versendet", OrderStatus.SHIPPED, "With the elves", OrderStatus.PROCESSING),
                company.statusWords());
        assertEquals(
                List.of(
                        new PublishedFact("return window", "duration", "Practice Shop", "30 days"),
                        new PublishedFact("price", "money", "rain boots", "89.00 USD")),
                company.truth());
        assertEquals(
                List.of(
                        new Limit("queueTime", 5_000),
                        new Limit("firstReplyTime", 90_000),
                        new Limit("transferCount", 2)),
                company.limits());
        assertEquals(Map.of("store", "Chicago"), company.background().items());
        assertEquals(Duration.ofSeconds(20), company.background().patience());
        assertEquals("shoppers.example", company.background().mailDomain());
        assertEquals(Map.of("city", "Bern"), company.background().details());
        assertEquals(Optional.of("RB-100"), company.background().forms().of("sku", "Rain boots"));
        assertEquals(Map.of("WEB_URL", "http://127.0.0.1:8080"), company.secrets());
        ActionSpec cancel = action(company, "cancel");
        assertEquals(List.of("open", "press"), kinds(on("web", cancel.moves())));
        assertEquals(List.of("say"), kinds(on("chat", cancel.moves())));
        assertEquals(new Place("company.yaml", 23, 3), cancel.place());
        assertEquals(
                Optional.of("{shopper} books a fitting of {foot} {places}"),
                action(company, "fitting").sentence());
        QuestionSpec price = question(company, "price");
        assertEquals(fact("price", FactType.MONEY, "product"), price.fact());
        assertTrue(price.like().matcher("What's the COST of it?").find());
        assertEquals("What does the {product} cost?", price.wording());
        assertEquals(Set.of("chat"), price.moves().keySet());
    }

    @Test
    void whatTheFileDoesNotSayHasADefault() {
        Company company = read(SMALL);

        assertEquals(Locale.US, company.locale());
        assertEquals(ZoneOffset.UTC, company.zone());
        assertEquals(List.of(), company.truth());
        assertEquals(List.of(), company.limits());
        assertEquals(Map.of(), company.actions());
        assertEquals(Map.of(), company.questions());
        assertEquals(Map.of(), company.secrets());
        assertEquals(Duration.ofMinutes(1), company.background().patience());
        assertEquals(fact("price", FactType.MONEY, "product"), company.facts().get("price"));
        assertEquals(
                fact("return window", FactType.DURATION, ""), company.facts().get("return window"));
    }

    @Test
    void anyQuestionIsAskedAsTheActionAskSays() {
        Company company = read(SMALL + """
                actions:
                  ask:
                    chat:
                      - say: "{question}"
                      - read: { answer: ".+" }
                questions:
                  opening hours: { like: "open|hours" }
                  price:
                    web:
                      - open: /{product|slug}
                      - read: { price: .price }
                """);

        QuestionSpec hours = question(company, "opening hours");
        assertEquals(Set.of("chat"), hours.moves().keySet());
        assertEquals(Set.of("opening hours"), on("chat", hours.moves()).get(1).learns());
        assertEquals("Can you tell me the opening hours?", hours.wording());
        QuestionSpec price = question(company, "price");
        assertEquals(List.of("web", "chat"), List.copyOf(price.moves().keySet()));
        assertEquals(Set.of("price"), on("chat", price.moves()).get(1).learns());
        assertTrue(price.like().matcher("The price of it?").find());
        assertFalse(price.like().matcher("What is priceless?").find());
    }

    @Test
    void whatIsReadIsAFactIfItsNameSaysSo() {
        Company company = read(SMALL + """
                facts:
                  size: quantity
                actions:
                  order:
                    web:
                      - read: { order number: "#n", total: .total, gift fee: .gift, size: .size }
                """);

        PlainKinds.Known read =
                (PlainKinds.Known) on("web", action(company, "order").moves()).get(0);
        assertEquals(
                Map.of(
                        "total", fact("total", FactType.MONEY, "order number"),
                        "gift fee", fact("gift fee", FactType.MONEY, ""),
                        "size", fact("size", FactType.QUANTITY, "")),
                read.facts());
    }

    @Test
    void optionsMayStandBeforeTheirMove() {
        Company company = read(SMALL + """
                actions:
                  cancel:
                    chat:
                      - quietly: yes
                        say: Stop.
                """);

        assertEquals(List.of("say"), kinds(on("chat", action(company, "cancel").moves())));
    }

    @Test
    void saysWhatIsMissing() {
        assertWrong("locale: en-US\n", """
                company.yaml: "company" is missing. Expected the company's name, such as "company: Practice Shop".
                company.yaml: "channels" is missing. Expected at least one way to reach the company, such as "web: { kind: browser, url: https://shop.example.com }".""");
        assertWrong("company:\nchannels: {}\n", """
                company.yaml:1:9: "company" is empty. Expected the company's name.
                company.yaml:2:11: "channels" names no channel. Expected at least one.""");
    }

    @Test
    void saysWhichKeysAreNotKnown() {
        assertWrong(SMALL + "chanels: {}\ncolour: blue\n", """
                company.yaml:5:1: "chanels" is not known in a company file.
                  Known: company, locale, timezone, channels, facts, status words, truth, limits, items, codes, shoppers, actions, questions. Did you mean "channels"?
                company.yaml:6:1: "colour" is not known in a company file.
                  Known: company, locale, timezone, channels, facts, status words, truth, limits, items, codes, shoppers, actions, questions.""");
        assertWrong(
                SMALL
                        + "facts:\n  a: { typ: money }\ntruth:\n  - { fact: a, vaule: 3, value: 2 }\nlimits: { quueTime: 5 s }\nshoppers: { patients: 3 s }\n",
                """
                company.yaml:6:8: "typ" is not known in fact "a".
                  Known: type, of. Did you mean "type"?
                company.yaml:8:16: "vaule" is not known in a published fact.
                  Known: fact, of, value. Did you mean "value"?
                company.yaml:9:11: "quueTime" is not known in "limits".
                  Known: queueTime, firstReplyTime, holdTime, transferCount. Did you mean "queueTime"?
                company.yaml:10:13: "patients" is not known in "shoppers".
                  Known: patience, mail domain, details. Did you mean "patience"?""");
    }

    @Test
    void saysWhatIsWrongWithChannels() {
        assertWrong("""
                company: A
                channels:
                  web:  { kind: browsr, url: "" }
                  chat: { url: ws://127.0.0.1 }
                  api:  http://127.0.0.1
                  shop: { kind: browser }
                  like: { kind: browser, url: x }
                  Web shop: { kind: browser, url: x }
                """, """
                company.yaml:3:17: "browsr" is not a kind of channel.
                  Known: browser, websocket. Did you mean "browser"?
                company.yaml:4:3: channel "chat" does not say its kind. Expected "kind: ...".
                  Known: browser, websocket.
                company.yaml:5:9: channel "api" is the text "http://127.0.0.1". Expected its settings, such as "{ kind: browser, url: https://shop.example.com }".
                company.yaml:6:3: channel "shop" has no url.
                company.yaml:7:3: "like" cannot be the name of a channel, because it means something else. Expected another word, such as web.
                company.yaml:8:3: "Web shop" cannot be the name of a channel, because journeys could not say it. Expected one word of small letters, digits, - and _, such as web.""");
    }

    @Test
    void saysWhatIsWrongWithActions() {
        assertWrong(SMALL + """
                actions:
                  cancell: { chat: [ say: Stop ] }
                  cancel:
                    caht: []
                    fax: []
                    chat: say
                    web: []
                  return: chat
                """, """
                company.yaml:6:3: "cancell" is not an action that journeys have a sentence for. Expected a "sentence" of its own, or one of the known ones.
                  Known: order, cancel, return, claim, track, manager, complain, ask. Did you mean "cancel"?
                company.yaml:8:5: "caht" in action "cancel" is not a channel of this file.
                  Known: web, chat. Did you mean "chat"?
                company.yaml:9:5: "fax" in action "cancel" is not a channel of this file.
                  Known: web, chat.
                company.yaml:10:11: the moves on chat are not a list. Expected one move a line, each after "- ", such as "- say: ...".
                company.yaml:11:10: there are no moves on web. Expected at least one.
                company.yaml:12:11: action "return" is the text "chat". Expected its moves by channel.""");
    }

    @Test
    void saysWhatIsWrongWithMoves() {
        assertWrong(SMALL + """
                actions:
                  cancel:
                    chat:
                      - sya: Stop
                      - press: "#stop"
                      - say
                      - say: Stop
                        loudly: yes
                      - say: Stop
                        read: { order number: "." }
                      - say: [Stop]
                      - say: "{"
                      -
                """, """
                company.yaml:8:9: "sya" is not a move.
                  Known for websocket: read, say. Did you mean "say"?
                company.yaml:9:9: "press" is a move for channels of kind browser, and chat is of kind websocket.
                  Known for websocket: read, say.
                company.yaml:10:9: "say" is not a move. Expected a move and what it needs, such as "say: ...".
                company.yaml:12:9: "loudly" cannot stand beside "say".
                  Known beside say: quietly.
                company.yaml:14:9: "read" cannot stand beside "say". It is a move of its own: put "- " before it.
                  Known beside say: quietly.
                company.yaml:15:14: "say" must be a single value.
                company.yaml:16:14: "{" begins with a brace, but no item follows. Expected an item such as {product} or {shopper.email}; write {{ for a brace that is meant as such.
                company.yaml:17:8: nothing is not a move. Expected a move and what it needs, such as "say: ...".""");
    }

    @Test
    void saysWhichItemsNothingGives() {
        assertWrong(SMALL + """
                actions:
                  cancel:
                    chat:
                      - say: "{order numer} {shopper.emial} {product|slag} {colour}"
                """, """
                company.yaml:8:14: {order numer} is an item that nothing gives: no sentence, no move that reads it, nothing under items.
                  Known: order number, product, quantity, question, reason, shipping, and details such as shopper.email. Did you mean "order number"?
                company.yaml:8:14: {shopper.emial} is not a detail that shoppers have. Expected one of those known, or yours under shoppers, details.
                  Known: shopper.address, shopper.city, shopper.country, shopper.email, shopper.first name, shopper.last name, shopper.name, shopper.phone, shopper.postcode, shopper.state, shopper.street. Did you mean "shopper.email"?
                company.yaml:8:14: "slag" is not a form of an item. Expected one of those known, or yours under codes.
                  Known: lower, number, slug, upper. Did you mean "slug"?
                company.yaml:8:14: {colour} is an item that nothing gives: no sentence, no move that reads it, nothing under items.
                  Known: order number, product, quantity, question, reason, shipping, and details such as shopper.email.""");
    }

    @Test
    void saysWhatIsWrongWithFactsTruthAndLimits() {
        assertWrong(SMALL + """
                facts:
                  size: length of foot
                  depth: { type: durration }
                truth:
                  - { fact: return window }
                  - return window
                  - { fact: return window, value: thirty sunsets }
                limits: { queueTime: soon, transferCount: 2.5, holdTime: }
                """, """
                company.yaml:6:9: "length of foot" is not a type of fact.
                  Known: money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text.
                company.yaml:7:18: "durration" is not a type of fact.
                  Known: money, duration, date, time range, percent, yes/no, decision, order status, quantity, contact, text. Did you mean "duration"?
                company.yaml:9:5: a published fact has no "value". Expected what the company publishes, such as 30 days.
                company.yaml:10:5: a published fact is the text "return window". Expected a mapping such as "{ fact: return window, value: 30 days }".
                company.yaml:11:35: "thirty sunsets" cannot be read as the value of "return window", which is of type duration. Expected one such as "30 days", or another type under facts.
                company.yaml:12:22: the limit of queueTime is "soon". Expected a span of time such as "500 ms", "30 seconds", "2 minutes" or "1 hour".
                company.yaml:12:43: the limit of transferCount is "2.5". Expected a count, such as 2.
                company.yaml:12:57: "holdTime" is empty. Expected a span of time such as "500 ms", "30 seconds", "2 minutes" or "1 hour".""");
    }

    @Test
    void saysWhatIsWrongWithQuestions() {
        assertWrong(SMALL + """
                questions:
                  price: { like: "(price", wording: "How { much?", chat: [ say: "{question}" ] }
                  warranty: { like: warranty }
                  hours: open
                """, """
                company.yaml:6:18: "(price" is not a pattern: Unclosed group at character 7.
                  Expected a regular expression such as "price|cost".
                company.yaml:6:37: "{ much?" begins with a brace, but no item follows. Expected an item such as {product} or {shopper.email}; write {{ for a brace that is meant as such.
                company.yaml:7:3: question "warranty" cannot be asked anywhere. Expected its moves on a channel, or an action "ask" with the moves for any question.
                company.yaml:8:10: question "hours" is the text "open". Expected what it looks like, such as "{ like: price|cost }".""");
    }

    @Test
    void saysWhatIsWrongWithStatusWords() {
        assertWrong(SMALL + """
                status words: { versendet: shiped, "...": shipped, weg: [] }
                """, """
                company.yaml:5:28: "shiped" is no state of an order.
                  Known: ordered, processing, backordered, shipped, delivered, cancelled, returned, refunded. Did you mean "shipped"?
                company.yaml:5:36: "..." is no word. Expected what the company calls a state of an order, such as "with the elves: processing".
                company.yaml:5:57: "weg" is a list. Expected a state of an order, such as processing.""");
        assertWrong(SMALL + "status words: versendet\n", """
                company.yaml:5:15: "status words" is the text "versendet". Expected a mapping such as "with the elves: processing".""");
    }

    @Test
    void whatIsPublishedIsReadByTheCompanysStatusWords() {
        Company company = read(SMALL + """
                status words: { versendet: shipped }
                truth: [{ fact: order status, of: PS-1, value: versendet }]
                """);

        assertEquals("versendet", company.truth().get(0).value());
    }

    @Test
    void saysWhatIsWrongWithLocaleZoneAndShoppers() {
        assertWrong(SMALL + """
                locale: en_US
                timezone: Chicago
                codes: { slug: { a: b }, sku: a }
                shoppers: { patience: 0 s, mail domain: "a@b.example", details: [] }
                """, """
                company.yaml:5:9: "en_US" is not a locale. Expected a language and a country, such as en-US or de-CH. Did you mean "en-US"?
                company.yaml:6:11: "Chicago" is not a time zone. Expected a name of the IANA list, such as America/Chicago or Europe/Zurich. Did you mean "America/Chicago"?
                company.yaml:7:10: "slug" is a form that is built in. Expected another name for your codes.
                company.yaml:7:31: "sku" is the text "a". Expected a mapping such as "{ rain boots: RB-100 }".
                company.yaml:8:23: the patience is "0 s". Expected a span of time such as "500 ms", "30 seconds", "2 minutes" or "1 hour".
                company.yaml:8:41: "a@b.example" is not a domain. Expected what follows the @ in the shoppers' e-mail addresses, such as example.com.
                company.yaml:8:65: "details" is a list. Expected a mapping such as "city: Chicago".""");
    }

    @Test
    void neverTellsWhatTheEnvironmentHolds() {
        WrongInput wrong = assertThrows(WrongInput.class, () -> PlainKinds.reader()
                .company(
                        "company.yaml",
                        (SMALL + "locale: \"${PIN}\"\nlimits: { queueTime: \"${PIN}\" }\nitems: \"${PIN}\"\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Map.of("PIN", "hunter2")));

        assertFalse(String.valueOf(wrong.getMessage()).contains("hunter2"), wrong.getMessage());
        assertTrue(String.valueOf(wrong.getMessage()).contains("${PIN}"), wrong.getMessage());
    }

    @Test
    void saysThatThereIsNoFile(@TempDir Path folder) throws Exception {
        Path path = Files.writeString(folder.resolve("company.yaml"), SMALL);

        assertEquals(
                "Practice Shop", PlainKinds.reader().company(path, Map.of()).name());
        assertEquals(
                folder.resolve("compny.yaml")
                        + ": there is no such file. Expected a company file, such as scenarios/company.yaml.",
                assertThrows(WrongInput.class, () -> PlainKinds.reader()
                                .company(folder.resolve("compny.yaml"), Map.of()))
                        .getMessage());
        assertEquals(
                folder + ": this is a folder. Expected a company file.",
                assertThrows(WrongInput.class, () -> PlainKinds.reader().company(folder, Map.of()))
                        .getMessage());
    }

    @Test
    void aTextWhereTheFileShouldBeIsToldAsSuch() {
        assertWrong("just words\n", """
                company.yaml: "company" is missing. Expected the company's name, such as "company: Practice Shop".
                company.yaml: "channels" is missing. Expected at least one way to reach the company, such as "web: { kind: browser, url: https://shop.example.com }".
                company.yaml:1:1: a company file is the text "just words". Expected a mapping such as "company: Practice Shop".""");
    }

    private static Company read(String text) {
        return PlainKinds.reader().company("company.yaml", text.getBytes(StandardCharsets.UTF_8), VARIABLES);
    }

    private static void assertWrong(String text, String messages) {
        assertEquals(messages, assertThrows(WrongInput.class, () -> read(text)).getMessage());
    }

    private static ChannelSpec channel(Company company, String name) {
        return Optional.ofNullable(company.channels().get(name)).orElseThrow();
    }

    private static ActionSpec action(Company company, String name) {
        return Optional.ofNullable(company.actions().get(name)).orElseThrow();
    }

    private static QuestionSpec question(Company company, String name) {
        return Optional.ofNullable(company.questions().get(name)).orElseThrow();
    }

    private static List<Move> on(String channel, Map<String, List<Move>> moves) {
        return Optional.ofNullable(moves.get(channel)).orElseThrow();
    }

    private static FactSpec fact(String name, FactType type, String of) {
        return new FactSpec(name, type, of.isEmpty() ? Optional.empty() : Optional.of(of));
    }

    private static List<String> kinds(List<Move> moves) {
        return moves.stream().map(move -> ((PlainKinds.Known) move).kind()).toList();
    }
}
