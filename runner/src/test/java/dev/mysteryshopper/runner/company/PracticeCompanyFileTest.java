package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.PracticeCompany;
import dev.mysteryshopper.practice.Settings;
import dev.mysteryshopper.reports.fact.Ask;
import dev.mysteryshopper.reports.fact.DeterministicJudge;
import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.fact.Reply;
import dev.mysteryshopper.reports.fact.Verdict;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Notes;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Shopper;
import dev.mysteryshopper.runner.shopper.Shoppers;
import dev.mysteryshopper.runner.shopper.Template;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Plays every action and question of the practice company's file on every channel of the practice company. */
@ResourceLock("browsers of this machine") // another test kills browsers that it takes for its own
class PracticeCompanyFileTest {

    private static PracticeCompany practice;
    private static Company company;
    private static final Map<String, Channel> CHANNELS = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        practice = PracticeCompany.start(Settings.standard().withSpeed(10));
        company = CompanyFile.read(
                Path.of("..", "scenarios", "company.yaml"),
                Map.of(
                        "WEB_URL", practice.webUrl(),
                        "CHAT_URL", practice.chatUrl(),
                        "API_URL", practice.apiUrl(),
                        "API_TOKEN", practice.apiToken()));
        Equipment equipment = new Equipment(2, 1, Optional.empty(), true, Duration.ofMinutes(1));
        company.channels().forEach((name, spec) -> {
            Channel channel = ServiceLoader.load(ChannelKind.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(kind -> kind.name().equals(spec.kind()))
                    .findFirst()
                    .orElseThrow()
                    .prepare(spec, equipment);
            channel.makeReady();
            CHANNELS.put(name, channel);
        });
    }

    @AfterAll
    static void close() {
        CHANNELS.values().forEach(Channel::close);
        practice.close();
    }

    @Test
    void anOrderPlacedOnOneChannelIsKnownOnAllAndCancelledOnAnother() {
        List<String> channels = List.copyOf(CHANNELS.keySet());
        for (int i = 0; i < channels.size(); i++) {
            String ordered = channels.get(i);
            String cancelled = channels.get((i + 1) % channels.size());
            Shopper dana = dana(ordered);
            dana.memory().remember("product", "rain boots");
            dana.memory().remember("shipping", "express");
            play("order", ordered, dana);
            assertTrue(recall(dana, "order number").matches("PS-\\d+"), recall(dana, "order number"));

            assertEquals(OrderStatus.ORDERED.normal(), track(dana), "ordered on " + ordered);

            assertEquals(OrderStatus.CANCELLED.normal(), value(play("cancel", cancelled, dana), "order status"));
            assertEquals(OrderStatus.CANCELLED.normal(), track(dana), "cancelled on " + cancelled);
        }
    }

    @Test
    void whatIsPaidIsToldTheSameEverywhere() {
        for (String channel : CHANNELS.keySet()) {
            Shopper leon = dana(channel);
            leon.memory().remember("product", "two-person tent");
            leon.memory().remember("quantity", "2");

            assertEquals("462.90 USD", value(play("order", channel, leon), "total"), channel);
        }
    }

    @Test
    void aReturnAndAClaimAreDecidedTheSameEverywhere() {
        Map<String, String> decisions = new TreeMap<>();
        for (String channel : CHANNELS.keySet()) {
            decisions.put(channel + " small", decided("return", channel, "rain boots", "they are too small"));
            decisions.put(
                    channel + " worn", decided("return", channel, "rain boots", "I have worn them for two weeks"));
            decisions.put(channel + " heats", decided("claim", channel, "toaster", "it stopped heating"));
            decisions.put(channel + " lake", decided("claim", channel, "toaster", "I dropped it into the lake"));
            decisions.put(channel + " leaks", decided("claim", channel, "electric kettle", "it leaks"));
        }

        decisions.forEach((what, decision) ->
                assertEquals(what.endsWith("worn") || what.endsWith("lake") ? "denied" : "accepted", decision, what));
        assertEquals(5 * CHANNELS.size(), decisions.size());
    }

    @Test
    void aManagerComesToTheChat() {
        Shopper omar = dana("manager");
        omar.memory().remember("product", "rain boots");
        play("order", "api", omar);

        Notes notes = play("manager", "chat", omar);

        assertTrue(
                notes.entries().stream()
                        .anyMatch(entry ->
                                entry.toString().toLowerCase(Locale.ROOT).contains("manager")),
                notes.entries()::toString);
    }

    @Test
    void everyQuestionIsAnsweredTheSameEverywhereAndAsPublished() {
        for (QuestionSpec question : company.questions().values()) {
            String fact = question.fact().name();
            List<Reply> replies = new ArrayList<>();
            company.truth().stream()
                    .filter(published -> published.fact().equals(fact))
                    .forEach(published -> replies.add(new Reply("published", published.value())));
            for (String channel : question.moves().keySet()) {
                Shopper dana = dana(channel + fact);
                dana.memory().remember("product", "toaster");
                dana.memory()
                        .remember("question", Template.of(question.wording()).fill(dana.memory()));
                Notes notes = play(on(question.moves(), channel), "ask", channel, dana);
                replies.add(new Reply(channel, last(notes, fact).text()));
            }

            assertEquals(CHANNELS.keySet(), question.moves().keySet(), fact);
            replies.forEach(reply -> {
                Verdict verdict = new DeterministicJudge()
                        .judge(ask(question.fact(), "toaster"), replies.get(0), reply)
                        .verdict();
                // what is said in prose may need a person to look; it must never accuse, and what has structure must
                // agree
                boolean fine = verdict == Verdict.CONSISTENT
                        || (verdict == Verdict.UNSURE && reply.source().equals("chat"));
                assertTrue(fine, fact + " is " + verdict + ": " + reply + " in " + replies);
            });
        }
    }

    @Test
    void whatLeadersAskIsTheQuestionTheyMean() {
        Map<String, String> meant = Map.of(
                "When are you open on Saturday?", "saturday hours",
                "What are your opening hours?", "opening hours",
                "How many days do I have to return something?", "return window",
                "How long is the warranty on appliances?", "appliance warranty",
                "What does express shipping cost?", "express shipping cost",
                "How much is standard delivery?", "standard shipping cost",
                "How long does express shipping take?", "express delivery time",
                "Is there a promotion on rain boots at the moment?", "promotion",
                "How much are the rain boots?", "price",
                "Can I send the boots back?", "return window");

        meant.forEach((words, fact) -> assertEquals(
                fact,
                company.questions().values().stream()
                        .filter(question -> question.like().matcher(words).find())
                        .findFirst()
                        .orElseThrow()
                        .fact()
                        .name(),
                words));
    }

    private static String decided(String action, String channel, String product, String reason) {
        Shopper ines = dana(action + channel + reason);
        ines.memory().remember("product", product);
        ines.memory().remember("reason", reason);
        play("order", "api", ines);
        return value(play(action, channel, ines), "decision");
    }

    private static String track(Shopper shopper) {
        Map<String, String> found = new TreeMap<>();
        for (String channel : CHANNELS.keySet()) {
            found.put(channel, value(play("track", channel, shopper), "order status"));
        }
        assertEquals(1, found.values().stream().distinct().count(), found::toString);
        return found.values().iterator().next();
    }

    private static Notes play(String action, String channel, Shopper shopper) {
        ActionSpec spec = Optional.ofNullable(company.actions().get(action)).orElseThrow();
        return play(on(spec.moves(), channel), action, channel, shopper);
    }

    private static Notes play(List<Move> moves, String action, String channel, Shopper shopper) {
        Notes notes = new Notes(shopper.name());
        Channel place = Optional.ofNullable(CHANNELS.get(channel)).orElseThrow();
        try (Contact contact = place.open(new Caller(shopper, notes))) {
            contact.begin(action);
            moves.forEach(
                    move -> move.play(new Scene(contact, shopper, notes, company, action, Duration.ofSeconds(10))));
        } catch (RuntimeException e) {
            throw new AssertionError(action + " on " + channel + ": " + e.getMessage() + "\n" + notes.entries(), e);
        }
        return notes;
    }

    private static String value(Notes notes, String fact) {
        ValueRead value = last(notes, fact);
        FactSpec spec = Optional.ofNullable(company.facts().get(fact)).orElseThrow();
        return new FactReader()
                .read(ask(spec, value.subject()), value.text())
                .map(stated -> stated.value().normal())
                .orElseThrow(() -> new AssertionError("\"" + value.text() + "\" says no " + fact));
    }

    private static ValueRead last(Notes notes, String fact) {
        return notes.all(ValueRead.class).stream()
                .filter(read -> read.fact().equals(fact))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no " + fact + " in " + notes.entries()));
    }

    private static Ask ask(FactSpec fact, String subject) {
        return new Ask("", subject, fact.name(), fact.type(), company.locale(), company.zone(), LocalDate.EPOCH);
    }

    private static List<Move> on(Map<String, List<Move>> moves, String channel) {
        return Optional.ofNullable(moves.get(channel)).orElseThrow();
    }

    private static String recall(Shopper shopper, String item) {
        return shopper.memory().recall(item).orElseThrow();
    }

    private static Shopper dana(String journey) {
        return new Shoppers(company.background(), 1, journey).called("Dana");
    }
}
