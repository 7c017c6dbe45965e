package dev.mysteryshopper.reports.render;

import dev.mysteryshopper.reports.journal.Bound;
import dev.mysteryshopper.reports.journal.ChannelUsed;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.JournalFormat;
import dev.mysteryshopper.reports.journal.JourneyOutcome;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.Moment;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.reports.journal.RunFinished;
import dev.mysteryshopper.reports.journal.RunStarted;
import dev.mysteryshopper.reports.journal.Standard;
import dev.mysteryshopper.reports.journal.StepOutcome;
import dev.mysteryshopper.reports.measure.Evidence;
import dev.mysteryshopper.reports.measure.FactHeard;
import dev.mysteryshopper.reports.measure.Finding;
import dev.mysteryshopper.reports.measure.FindingKind;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Promise;
import dev.mysteryshopper.reports.measure.RunMeasures;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.measure.Statement;
import dev.mysteryshopper.reports.measure.UnsurePair;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import dev.mysteryshopper.reports.measure.WaitSummary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Runs made by hand.
 *
 * @param result what the run came to
 * @param journeys its journeys
 */
public record SampleRun(RunResult result, List<SampleJourney> journeys) {

    public static final Instant BEGAN = Instant.parse("2026-11-21T15:04:05Z");

    /** What a hostile company might say. */
    public static final String HOSTILE =
            "</script><script>alert('x')</script> <img src=x onerror=alert(1)> \u001b[31mred\u001b[0m \u0007 ]]> @octocat #1 https://evil.example | `x` \u202etxt";

    /** Lets a renderer tell the run into a folder. */
    public void tell(Renderer renderer, Path folder) throws IOException {
        try (Renderer.Telling telling = renderer.begin(result, folder)) {
            for (SampleJourney journey : journeys) {
                telling.journey(journey.result(), journey.log());
            }
        }
    }

    /** A run with a bit of everything: four journeys met, two fallen short, one broken, one cut off. */
    public static SampleRun everything() {
        SampleJourney web = new SampleJourney(
                        "j1",
                        "Rain boots, delivered by express",
                        "Ordering",
                        "ordering/shipping.feature",
                        4,
                        "critical",
                        "web")
                .step("Given", "Dana is a customer who waits at most 2 minutes for a reply")
                .passed()
                .step("When", "Dana orders 2 \"rain boots\" with express shipping on the web")
                .opens("web", "browser", "order")
                .page("http://localhost:8080/products/rain-boots", "Rain boots - Practice Shop", 320)
                .fills("shipping", "express")
                .page("http://localhost:8080/orders/PS-1001", "Thank you - Practice Shop", 410)
                .states("price", "money", "rain boots", "$89.00", "89.00 USD", "$89.00 a pair")
                .states("saturday hours", "hours", "Practice Shop", "10-14", "10:00-14:00", "Saturday 10 to 14")
                .goal("order")
                .picture("evidence/0a1b2c.png", "how the order was confirmed")
                .leaves(Ending.DONE, "")
                .passed()
                .expects("Then", "the order is confirmed on every channel", true, "confirmed", "web: confirmed")
                .finishes(JourneyOutcome.MET, "");
        SampleJourney api = new SampleJourney(
                        "j2",
                        "Cancelled the moment it was submitted",
                        "Cancelling",
                        "cancelling/at-once.feature",
                        6,
                        "api")
                .step("When", "Dana orders 1 \"toaster\" through the api")
                .opens("api", "http", "order")
                .request(
                        "POST",
                        "/orders",
                        "{\"product\":\"toaster\",\"quantity\":1}",
                        201,
                        "{\"number\":\"PS-1002\",\"total\":\"39.90\"}",
                        34)
                .goal("order")
                .leaves(Ending.DONE, "")
                .passed()
                .step("And", "Dana cancels the order through the api as soon as it is submitted")
                .opens("api", "http", "cancel")
                .request("DELETE", "/orders/PS-1002", "", 200, "{\"status\":\"cancelled\"}", 28)
                .goal("cancel")
                .leaves(Ending.DONE, "")
                .passed()
                .expects(
                        "Then",
                        "the order is cancelled on every channel",
                        true,
                        "cancelled",
                        "api: cancelled; web: cancelled")
                .finishes(JourneyOutcome.MET, "");
        SampleJourney chat = boots();
        SampleJourney hours = new SampleJourney(
                        "j4",
                        "When are you open on Saturday?",
                        "Questions",
                        "questions/hours.feature",
                        3,
                        List.of("Saturday"),
                        "chat")
                .step("When", "Dana asks \"When are you open on Saturday?\" by chat")
                .opens("chat", "websocket", "ask")
                .desk(null, "Front desk", "Nova", true, null)
                .says("When are you open on Saturday?")
                .later(900)
                .hears("Nova", "Front desk", true, "On Saturday we are open from 10 to 17.")
                .states(
                        "saturday hours",
                        "hours",
                        "Practice Shop",
                        "10 to 17",
                        "10:00-17:00",
                        "On Saturday we are open from 10 to 17.")
                .leaves(Ending.DONE, "")
                .passed()
                .finishes(JourneyOutcome.MET, "");
        SampleJourney hostile = new SampleJourney(
                        "j5",
                        "A company that says <script>",
                        "Questions",
                        "questions/hostile.feature",
                        3,
                        "issue:ABC-1")
                .step("When", "Dana asks \"Hello?\" by chat")
                .opens("chat", "websocket", "ask")
                .says("Hello?")
                .hears("<b>Eve</b>", null, false, HOSTILE)
                .leaves(Ending.DONE, HOSTILE)
                .passed()
                .expects("Then", "every channel gave the same answer", false, "one answer", "two: " + HOSTILE)
                .finishes(JourneyOutcome.FELL_SHORT, "");
        SampleJourney broken = new SampleJourney(
                        "j6", "Warranty of a toaster", "Warranty", "warranty/toaster.feature", 5, "web")
                .step("When", "Dana claims the warranty of \"toaster\" on the web because \"it stopped heating\"")
                .opens("web", "browser", "claim warranty")
                .toolFailed("The browser ended by itself. Try fewer browsers at once: --browsers 1.")
                .leaves(Ending.BROKEN, "")
                .ended(StepOutcome.FAILED, "The browser ended by itself. Try fewer browsers at once: --browsers 1.")
                .step("Then", "it was resolved within 10 minutes")
                .ended(StepOutcome.SKIPPED, "")
                .finishes(JourneyOutcome.BROKEN, "The browser ended by itself.");
        SampleJourney cut = new SampleJourney("j7", "Nobody there", "Questions", "questions/nobody.feature", 9, "chat")
                .step("When", "Dana asks \"Anybody there?\" by chat")
                .opens("chat", "websocket", "ask")
                .says("Anybody there?")
                .later(120_000)
                .companyFailed(Failure.NO_ANSWER, "Nobody answered within 2 minutes.");
        SampleJourney again = new SampleJourney(
                        "j8",
                        "When are you open on Saturday?",
                        "Questions",
                        "questions/hours.feature",
                        3,
                        List.of("Sunday"),
                        "api")
                .step("When", "Dana asks \"When are you open on Sunday?\" through the api")
                .opens("api", "http", "ask")
                .request("GET", "/hours", "", 200, "{\"sunday\":\"closed\"}", 12)
                .leaves(Ending.DONE, "")
                .passed()
                .finishes(JourneyOutcome.MET, "");
        return of(
                List.of(web, api, chat, hours, hostile, broken, cut, again),
                findings(chat, hours, web),
                List.of(new UnsurePair(
                        "gift wrapping",
                        "rain boots",
                        "Gift wrapping of rain boots",
                        "A person should look: the two are worded differently.",
                        new Evidence("", "", "published", "A ribbon costs 2 dollars.", BEGAN),
                        new Evidence(
                                hours.id(),
                                hours.id() + "-c1",
                                "chat, <b>Eve</b>",
                                "We wrap anything. " + HOSTILE,
                                hours.at()))),
                facts(web, hours),
                List.of());
    }

    /** A run of many small journeys, every tenth of which fell short. */
    public static SampleRun many(int count) {
        List<SampleJourney> journeys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SampleJourney journey = new SampleJourney(
                            "m" + i, "Journey " + i, "Many", "many/file" + i % 50 + ".feature", 3 + i / 50, "chat")
                    .step("When", "Dana asks \"How much are rain boots?\" by chat")
                    .opens("chat", "websocket", "ask")
                    .says("How much are rain boots?")
                    .later(700 + i % 100)
                    .hears("Priya", "Sales", false, "They are 89 dollars.")
                    .leaves(Ending.DONE, "")
                    .passed()
                    .expects("Then", "the first reply came within 30 seconds", i % 10 != 0, "at most 30 s", "0.7 s")
                    .finishes(i % 10 == 0 ? JourneyOutcome.FELL_SHORT : JourneyOutcome.MET, "");
            journeys.add(journey);
        }
        return of(journeys, List.of(), List.of(), List.of(), List.of());
    }

    /** A run in which nothing was played. */
    public static SampleRun empty() {
        return of(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The run of {@link #everything()}, held against three standards: one was not kept, one was, one did not apply. */
    public static SampleRun held() {
        SampleRun run = everything();
        SampleJourney boots = run.journeys.get(2);
        List<Finding> findings = new ArrayList<>(run.result.findings());
        findings.add(new Finding(
                "breach/queue/chat",
                FindingKind.BREACH,
                "Queue by chat: 42 s at worst; the standard is at most 30 s (n 4).",
                "3 of 4 kept it. It earns 2.3 of 3 points.",
                List.of(queue(boots)),
                List.of(boots.id())));
        return of(run.journeys, findings, run.result.unsure(), run.result.sameEverywhere(), standards(boots));
    }

    /** The same run with its feature files in a folder. */
    public SampleRun in(String folder) {
        RunStarted started = result.started();
        Map<String, String> environment = new TreeMap<>(started.environment());
        environment.put(RunStarted.JOURNEYS_IN, folder);
        return new SampleRun(
                new RunResult(
                        new RunStarted(
                                started.moment(),
                                started.format(),
                                started.run(),
                                started.tool(),
                                started.company(),
                                started.locale(),
                                started.timezone(),
                                started.seed(),
                                started.channels(),
                                started.truth(),
                                started.statusWords(),
                                started.limits(),
                                started.standards(),
                                environment,
                                started.recordedIn(),
                                started.shard()),
                        result.finished(),
                        result.took(),
                        result.journeys(),
                        result.measures(),
                        result.findings(),
                        result.standards(),
                        result.unsure(),
                        result.sameEverywhere(),
                        result.trouble()),
                journeys);
    }

    /** A journey that fell short, in which the company says so many characters in one message. */
    public static SampleJourney talkative(int characters) {
        return new SampleJourney("j1", "Much is said", "Questions", "questions/much.feature", 3, "chat")
                .step("When", "Dana asks \"Hello?\" by chat")
                .opens("chat", "websocket", "ask")
                .says("Hello?")
                .hears("Eve", null, false, "word ".repeat(characters / 5))
                .leaves(Ending.DONE, "")
                .passed()
                .expects("Then", "it was short", false, "short", "long")
                .finishes(JourneyOutcome.FELL_SHORT, "");
    }

    /** A run of one met journey with one finding, whose quote is this. */
    public static SampleRun saying(String words) {
        SampleJourney journey = new SampleJourney("j1", "Hello", "Questions", "questions/hello.feature", 3, "chat")
                .step("When", "Dana asks \"Hello?\" by chat")
                .opens("chat", "websocket", "ask")
                .says("Hello?")
                .leaves(Ending.DONE, "")
                .passed()
                .finishes(JourneyOutcome.MET, "");
        return of(journey)
                .withFindings(List.of(new Finding(
                        "slow/chat",
                        FindingKind.SLOW,
                        "A reply took long.",
                        "",
                        List.of(new Evidence("j1", "j1-c1", "chat", words, BEGAN)),
                        List.of("j1"))));
    }

    /** The same run with other findings. */
    public SampleRun withFindings(List<Finding> findings) {
        return new SampleRun(
                new RunResult(
                        result.started(),
                        result.finished(),
                        result.took(),
                        result.journeys(),
                        result.measures(),
                        findings,
                        result.standards(),
                        result.unsure(),
                        result.sameEverywhere(),
                        result.trouble()),
                journeys);
    }

    /** Writes the pictures that {@link #everything()} speaks of. */
    public static void pictures(Path folder) throws IOException {
        BufferedImage picture = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xf4f1ea));
        pen.fillRect(0, 0, 1280, 800);
        pen.setColor(new Color(0x22577a));
        pen.fillRect(0, 0, 1280, 90);
        pen.setColor(Color.DARK_GRAY);
        for (int line = 0; line < 6; line++) {
            pen.fillRect(80, 160 + line * 60, 900 - line * 90, 22);
        }
        pen.dispose();
        Files.createDirectories(folder.resolve("evidence"));
        ImageIO.write(picture, "png", folder.resolve("evidence/0a1b2c.png").toFile());
        ImageIO.write(picture, "png", folder.resolve("evidence/3d4e5f.png").toFile());
    }

    private static SampleJourney boots() {
        return new SampleJourney(
                        "j3", "Worn boots come back", "Returns", "returns/worn-boots.feature", 11, "chat", "blocker")
                .step("Given", "Dana ordered 1 \"rain boots\" on the web")
                .passed()
                .step("When", "Dana asks to return the order by chat because \"they were worn\"")
                .opens("chat", "websocket", "return")
                .queued("Front desk", 2, 8_000)
                .desk(null, "Front desk", "Nova", true, null)
                .says("Hi, I'd like to return order PS-1003.", "order number")
                .later(1_200)
                .hears("Nova", "Front desk", true, "I'll pass you on to Returns.")
                .desk("Front desk", "Returns", "Priya", false, "hand-off")
                .later(4_000)
                .hears("Priya", "Returns", false, "Hello, this is Priya. What is your order number?")
                .asked("order number", "What is your order number?", "Priya", "Returns", true)
                .says("PS-1003, as I said.", "order number")
                .held("One moment please.", 42_000)
                .hears(
                        "Priya",
                        "Returns",
                        false,
                        "We cannot take back worn boots.\nI can offer you 10% off the next pair.")
                .promised("You hear from the shop by tomorrow night.", Promise.Standing.BROKEN)
                .promised("The voucher comes tomorrow.", Promise.Standing.OPEN)
                .sentTo("the shop in Oak Street")
                .states(
                        "return decision",
                        "decision",
                        "worn boots",
                        "cannot take back",
                        "denied",
                        "We cannot take back worn boots.")
                .picture("evidence/3d4e5f.png", "the chat at the end")
                .leaves(Ending.CLOSED_BY_COMPANY, "the desk closed the chat")
                .passed()
                .expects(
                        "Then",
                        "Dana never had to repeat herself",
                        false,
                        "no re-tell",
                        "1: Priya at Returns asked again for the order number: \"What is your order number?\"")
                .expects("And", "it was resolved within 10 minutes", true, "at most 10 min", "57 s")
                .finishes(JourneyOutcome.FELL_SHORT, "");
    }

    private static List<Finding> findings(SampleJourney boots, SampleJourney hours, SampleJourney web) {
        Instant at = BEGAN.plusSeconds(30);
        return List.of(
                new Finding(
                        "inconsistency:saturday hours:Practice Shop",
                        FindingKind.INCONSISTENCY,
                        "Practice Shop's saturday hours are 10:00-14:00 on the web and 10:00-17:00 by chat.",
                        "A customer who believes the chat stands before a closed door.",
                        List.of(
                                new Evidence(web.id(), web.id() + "-c1", "web", "Saturday 10 to 14", web.at()),
                                new Evidence(
                                        hours.id(),
                                        hours.id() + "-c1",
                                        "chat, Nova at Front desk",
                                        "On Saturday we are open from 10 to 17.",
                                        hours.at())),
                        List.of(web.id(), hours.id())),
                new Finding(
                        "untrue:return window",
                        FindingKind.UNTRUE,
                        "The return window is published as 30 days, but chat said 14 days.",
                        "",
                        List.of(
                                new Evidence("", "", "published", "30 days", at),
                                new Evidence("j5", "j5-c1", "chat, <b>Eve</b>", HOSTILE, at)),
                        List.of("j5")),
                new Finding(
                        "retell:order number",
                        FindingKind.RETELL,
                        "Dana was asked again for the order number after a transfer.",
                        "The context was not passed on.",
                        List.of(new Evidence(
                                boots.id(),
                                boots.id() + "-c1",
                                "chat, Priya at Returns",
                                "What is your order number?",
                                boots.at())),
                        List.of(boots.id())));
    }

    private static Evidence queue(SampleJourney boots) {
        return new Evidence(
                boots.id(), boots.id() + "-c1", "chat, Nova at Front desk", "I'll pass you on to Returns.", boots.at());
    }

    private static List<StandardResult> standards(SampleJourney boots) {
        return List.of(
                new StandardResult(
                        "queue/chat",
                        new Standard("queueTime", Bound.AT_MOST, 30_000, 100, "chat", "", "", 3),
                        "queue by chat: at most 30 s",
                        4,
                        3,
                        Optional.of(42_000.0),
                        "42 s at worst",
                        false,
                        2.25,
                        List.of(queue(boots)),
                        List.of(boots.id())),
                new StandardResult(
                        "re-tells-of-a-journey/critical",
                        new Standard("retellCount", Bound.AT_MOST, 0, 90, "", "", "critical", 5),
                        "re-tells of a journey with @critical: at most 0 in 90% of cases",
                        1,
                        1,
                        Optional.of(0.0),
                        "0 in 90% of cases",
                        true,
                        5,
                        List.of(),
                        List.of()),
                new StandardResult(
                        "statements-as-published",
                        new Standard("factAccuracy", Bound.AT_LEAST, 9_800, 100, "", "", "", 2),
                        "statements as published: at least 98%",
                        0,
                        0,
                        Optional.empty(),
                        "unknown",
                        true,
                        0,
                        List.of(),
                        List.of()));
    }

    private static List<FactHeard> facts(SampleJourney web, SampleJourney hours) {
        Statement site = web.result().statements().get(1);
        Statement chat = hours.result().statements().get(0);
        Statement price = web.result().statements().get(0);
        return List.of(
                new FactHeard(
                        "saturday hours",
                        "Practice Shop",
                        "CONTRADICTS",
                        List.of(
                                new FactHeard.Version(site.normal(), List.of("published", "web"), 3, site),
                                new FactHeard.Version(chat.normal(), List.of("chat"), 1, chat))),
                new FactHeard(
                        "price",
                        "rain boots",
                        "CONSISTENT",
                        List.of(new FactHeard.Version(price.normal(), List.of("web", "api", "chat"), 5, price))));
    }

    /** A run of one journey, in which nothing was found. */
    public static SampleRun of(SampleJourney journey) {
        return of(List.of(journey), List.of(), List.of(), List.of(), List.of());
    }

    private static SampleRun of(
            List<SampleJourney> journeys,
            List<Finding> findings,
            List<UnsurePair> unsure,
            List<FactHeard> facts,
            List<StandardResult> standards) {
        List<JourneyResult> results =
                journeys.stream().map(SampleJourney::result).toList();
        RunStarted started = new RunStarted(
                new Moment(BEGAN, 0),
                JournalFormat.VERSION,
                "k3v9",
                "0.1.0",
                "Practice Shop",
                "en-US",
                "America/Chicago",
                42,
                List.of(
                        new ChannelUsed("web", "browser", "http://localhost:8080"),
                        new ChannelUsed("chat", "websocket", "ws://localhost:8080/chat"),
                        new ChannelUsed("api", "http", "http://localhost:8080/api")),
                List.of(new PublishedFact("return window", "duration", "Practice Shop", "30 days")),
                List.of(),
                List.of(new Limit("queueTime", 30_000)),
                standards.stream().map(StandardResult::standard).toList(),
                new TreeMap<>(
                        Map.of("java", "17.0.20", "os", "Linux", "browser", "Chromium 156", "faults", "everyday")),
                List.of(),
                null);
        RunFinished finished = new RunFinished(new Moment(BEGAN.plusSeconds(180), 180_000_000_000L), true, "");
        return new SampleRun(
                new RunResult(
                        started,
                        Optional.of(finished),
                        Duration.ofMinutes(3),
                        results,
                        measures(results, unsure, facts, StandardResult.score(standards)),
                        findings,
                        standards,
                        unsure,
                        facts,
                        List.of()),
                journeys);
    }

    private static RunMeasures measures(
            List<JourneyResult> journeys, List<UnsurePair> unsure, List<FactHeard> facts, Optional<Double> score) {
        List<Wait> waits = journeys.stream().flatMap(j -> j.waits().stream()).toList();
        List<WaitSummary> summaries = Stream.of(WaitKind.values())
                .flatMap(kind ->
                        Stream.of("api", "chat", "web").flatMap(channel -> summary(waits, channel, kind).stream()))
                .toList();
        long expectations =
                journeys.stream().mapToLong(j -> j.expectations().size()).sum();
        long met = journeys.stream()
                .flatMap(j -> j.expectations().stream())
                .filter(e -> e.met())
                .count();
        return new RunMeasures(
                journeys.size(),
                count(journeys, JourneyOutcome.MET),
                count(journeys, JourneyOutcome.FELL_SHORT),
                count(journeys, JourneyOutcome.BROKEN),
                count(journeys, JourneyOutcome.CUT_OFF),
                expectations,
                met,
                journeys.stream().mapToLong(j -> j.contacts().size()).sum(),
                journeys.stream().mapToLong(j -> j.transfers().size()).sum(),
                0,
                journeys.isEmpty() ? Optional.empty() : Optional.of(0.125),
                journeys.stream().mapToLong(j -> j.deflections().size()).sum(),
                journeys.stream().mapToLong(j -> j.holds().size()).sum(),
                journeys.stream()
                        .flatMap(j -> j.promises().stream())
                        .collect(Collectors.groupingBy(Promise::standing, Collectors.counting())),
                journeys.isEmpty() ? Optional.empty() : Optional.of(0.0),
                journeys.stream().mapToLong(JourneyResult::retellCount).sum(),
                journeys.stream().mapToLong(JourneyResult::identityCheckCount).sum(),
                journeys.stream().mapToLong(JourneyResult::questionCount).sum(),
                0,
                journeys.isEmpty() ? Optional.empty() : Optional.of(0.0),
                facts.stream().filter(f -> f.verdict().equals("CONTRADICTS")).count(),
                unsure.size(),
                Optional.empty(),
                Optional.empty(),
                waits.stream().map(Wait::lasted).max(Duration::compareTo),
                summaries,
                Map.of(),
                0,
                score);
    }

    private static int count(List<JourneyResult> journeys, JourneyOutcome outcome) {
        return Math.toIntExact(
                journeys.stream().filter(j -> j.outcome() == outcome).count());
    }

    private static Optional<WaitSummary> summary(List<Wait> waits, String channel, WaitKind kind) {
        List<Duration> lasted = waits.stream()
                .filter(w -> w.channel().equals(channel) && w.kind() == kind)
                .map(Wait::lasted)
                .sorted()
                .toList();
        if (lasted.isEmpty()) {
            return Optional.empty();
        }
        Duration longest = lasted.get(lasted.size() - 1);
        return Optional.of(new WaitSummary(
                channel, kind, lasted.size(), lasted.get((lasted.size() - 1) / 2), longest, longest, longest));
    }
}
