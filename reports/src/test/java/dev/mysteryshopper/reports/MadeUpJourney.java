package dev.mysteryshopper.reports;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.ContactClosed;
import dev.mysteryshopper.reports.journal.ContactOpened;
import dev.mysteryshopper.reports.journal.DeskChanged;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.ExpectationChecked;
import dev.mysteryshopper.reports.journal.FieldFilled;
import dev.mysteryshopper.reports.journal.GoalReached;
import dev.mysteryshopper.reports.journal.Held;
import dev.mysteryshopper.reports.journal.JourneyEntry;
import dev.mysteryshopper.reports.journal.JourneyFinished;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.JourneyStarted;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PageShown;
import dev.mysteryshopper.reports.journal.Queued;
import dev.mysteryshopper.reports.journal.RequestAnswered;
import dev.mysteryshopper.reports.journal.Resumed;
import dev.mysteryshopper.reports.journal.StepFinished;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.journal.StepStarted;
import dev.mysteryshopper.reports.journal.ValueRead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One made-up journey: a contact with nine entries of talk, two steps, one expectation. */
final class MadeUpJourney {

    private static final List<String> TOPICS = List.of("asking", "cancelling", "ordering", "returns", "warranty");
    private static final List<String> AGENTS = List.of("Ann", "Cleo", "Devon", "Ines", "Jo", "Marta", "Priya", "Sam");
    private static final List<String> DESKS = List.of("Orders", "Returns", "Billing", "Care");
    private static final int A_FILE = 25;

    private final int number;
    private final SplittableRandom random;
    private final String id;
    private final String file;
    private final String topic;
    private final String order;
    private final String contact;
    private final List<JourneyEntry> entries = new ArrayList<>(20);
    private Duration now;

    MadeUpJourney(int number, long seed) {
        this.number = number;
        this.random = new SplittableRandom(seed * 1_000_003 + number);
        int feature = number / A_FILE;
        this.topic = TOPICS.get(feature % TOPICS.size());
        this.file = topic + "/feature-" + feature + ".feature";
        this.id = file + ":" + line();
        this.contact = id + "/1";
        this.order = "PS-" + (10_000 + number);
        this.now = Duration.ofMillis(500L * number);
    }

    private int line() {
        return 3 + 6 * (number % A_FILE);
    }

    /** Its entries, in the order of their moments. */
    List<JourneyEntry> entries() {
        int kind = random.nextInt(10);
        String channel = kind < 6 ? "chat" : kind < 8 ? "web" : "api";
        boolean met = random.nextInt(12) > 0;
        entries.add(new JourneyStarted(
                tick(1),
                id,
                "Customer " + number + " wants help with order " + order,
                "Feature " + number / A_FILE,
                file,
                line(),
                topic,
                List.of(number % 7 == 0 ? "critical" : "usual", channel),
                "",
                List.of()));
        entries.add(new StepStarted(tick(1), id, 1, "When", "Dana asks about order " + order + " by " + channel, 4));
        entries.add(new ContactOpened(
                tick(1),
                id,
                contact,
                channel,
                channel.equals("chat") ? "websocket" : channel.equals("web") ? "browser" : "http",
                "Dana",
                "ask",
                false,
                60_000));
        switch (channel) {
            case "chat" -> chat(kind);
            case "web" -> web();
            default -> api();
        }
        boolean done = random.nextInt(20) > 0;
        entries.add(new ContactClosed(tick(5), id, contact, done ? Ending.DONE : Ending.CLOSED_BY_COMPANY, ""));
        entries.add(new StepFinished(tick(1), id, 1, StepOutcome.PASSED, ""));
        String demand = "Dana was transferred at most 0 times";
        entries.add(new StepStarted(tick(1), id, 2, "Then", demand, 5));
        entries.add(new ExpectationChecked(
                tick(1), id, 2, demand, met, "at most 0 transfers", met ? "none" : "1: from Bot to Orders"));
        String shortfall = met ? "" : demand + ": expected at most 0 transfers, found 1: from Bot to Orders";
        entries.add(new StepFinished(tick(1), id, 2, met ? StepOutcome.PASSED : StepOutcome.UNMET, shortfall));
        entries.add(new JourneyFinished(tick(1), id, met ? JourneyOutcome.MET : JourneyOutcome.FELL_SHORT, shortfall));
        return entries;
    }

    /** Five kinds of chats, of nine entries each. */
    private void chat(int kind) {
        String agent = any(AGENTS);
        String desk = any(DESKS);
        says("Hi, I have a question about my order " + order + ".", "order number");
        hears("Hi, I'm Robin, the shop's assistant. I'll pass you on to our " + desk + " desk.", "Robin", "Bot", true);
        changes("Bot", desk, agent);
        switch (kind) {
            case 0, 1 -> {
                entries.add(new Queued(tick(50), id, contact, desk, 1 + random.nextInt(9)));
                hears("Hello, this is " + agent + ". What is your order number?", agent, desk, false);
                asked("order number", "What is your order number?", agent, desk);
                says("It is " + order + ".", "order number");
                hears("Thanks. It was shipped on Monday.", agent, desk, false);
                states("order status", "order status", order, "shipped", "It was shipped on Monday.", agent, desk);
            }
            case 2, 3 -> {
                hears("One moment please, I am looking that up.", agent, desk, false);
                entries.add(new Held(tick(200), id, contact, "One moment please."));
                entries.add(new Resumed(tick(60_000), id, contact, ""));
                hears("You will have your money back within 5 working days.", agent, desk, false);
                says("Thank you.");
                entries.add(new GoalReached(tick(10), id, contact, "ask"));
            }
            case 4 -> {
                String other = any(AGENTS);
                String second = desk.equals("Care") ? "Billing" : "Care";
                hears("That is something for our " + second + " team.", agent, desk, false);
                changes(desk, second, other);
                hears("Hello, " + other + " here. May I have your email?", other, second, false);
                asked("email", "May I have your email?", other, second);
                says("dana-" + number + "@example.com", "email");
                hears("Found it, all is well with your order.", other, second, false);
            }
            default -> {
                hears("Hello, " + agent + " here. How can I help?", agent, desk, false);
                says("When are you open on Saturday?");
                String hours = random.nextInt(15) == 0 ? "10:00-16:00" : "10:00-14:00";
                hears("On Saturdays we are open " + hours + ".", agent, desk, false);
                String quote = "On Saturdays we are open " + hours + ".";
                states("saturday hours", "time range", "Made-up Shop", hours, quote, agent, desk);
                says("Thanks, bye.");
                entries.add(new GoalReached(tick(10), id, contact, "ask"));
            }
        }
    }

    private void web() {
        page("/", "Made-up Shop");
        page("/orders", "Your orders");
        entries.add(new FieldFilled(tick(200), id, contact, "#order", order, List.of("order number")));
        entries.add(
                new FieldFilled(tick(200), id, contact, "#email", "dana-" + number + "@example.com", List.of("email")));
        page("/orders/" + order, "Order " + order);
        states("order status", "order status", order, "shipped", "Status: shipped", null, null);
        states("total", "money", order, "$53.90", "Total $53.90", null, null);
        page("/help", "Help");
        states("saturday hours", "time range", "Made-up Shop", "10:00-14:00", "Saturday 10:00-14:00", null, null);
    }

    private void api() {
        for (int request = 0; request < 4; request++) {
            entries.add(new RequestAnswered(
                    tick(30),
                    id,
                    contact,
                    request == 0 ? "POST" : "GET",
                    "http://shop.example/api/orders/" + order,
                    request == 0 ? "{\"product\":\"boots\",\"quantity\":1}" : "",
                    200,
                    "application/json",
                    "{\"number\":\"" + order + "\",\"status\":\"shipped\",\"total\":\"53.90 USD\"}",
                    20_000_000L + random.nextInt(400) * 1_000_000L,
                    request == 0 ? List.of("product", "quantity") : List.of("order number")));
            states("order status", "order status", order, "shipped", "\"status\":\"shipped\"", null, null);
        }
        entries.add(new GoalReached(tick(10), id, contact, "ask"));
    }

    private void says(String text, String... told) {
        entries.add(new MessageSent(tick(random.nextInt(100, 2_000)), id, contact, text, List.of(told)));
    }

    private void hears(String text, String by, String desk, boolean automated) {
        int millis = random.nextInt(50) == 0 ? random.nextInt(20_000, 90_000) : random.nextInt(500, 9_000);
        entries.add(new MessageReceived(tick(millis), id, contact, text, by, desk, automated));
    }

    private void changes(String from, String to, String by) {
        String kind = from.equals("Bot") ? "hand-off" : null;
        entries.add(new DeskChanged(tick(300), id, contact, from, to, by, false, kind, random.nextBoolean()));
    }

    private void asked(String item, String quote, String by, String desk) {
        entries.add(new AskedFor(tick(1), id, contact, item, false, quote, by, desk));
    }

    private void page(String path, String title) {
        long took = 100_000_000L + random.nextInt(900) * 1_000_000L;
        entries.add(new PageShown(tick(1_000), id, contact, "http://shop.example" + path, title, took));
    }

    private void states(
            String fact,
            String type,
            String subject,
            String text,
            String quote,
            @Nullable String by,
            @Nullable String desk) {
        entries.add(new ValueRead(tick(1), id, contact, fact, type, subject, text, quote, "read", by, desk));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many milliseconds later. */
    private Moment tick(int millis) {
        now = now.plusMillis(millis);
        return new Moment(MadeUpJournals.BEGAN.plus(now), now.toNanos());
    }
}
