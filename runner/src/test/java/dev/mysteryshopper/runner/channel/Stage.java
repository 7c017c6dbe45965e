package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.FactType;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Background;
import dev.mysteryshopper.runner.shopper.Memory;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Plays moves, written as in a company file, on a channel, as a journey would. */
public final class Stage implements AutoCloseable {

    private static final Place PLACE = new Place("company.yaml", 1, 1);
    private static final Map<String, FactSpec> FACTS = Map.of(
            "total", new FactSpec("total", FactType.MONEY, Optional.of("order number")),
            "price", new FactSpec("price", FactType.MONEY, Optional.of("product")),
            "order status", new FactSpec("order status", FactType.ORDER_STATUS, Optional.of("order number")),
            "saturday hours", new FactSpec("saturday hours", FactType.TIME_RANGE, Optional.empty()));

    private final ChannelSpec spec;
    private final Channel channel;
    private final List<Contact> open = new ArrayList<>();

    /** @param settings the channel, as it stands in a company file */
    public Stage(String settings) {
        this(settings, new Equipment(2, 1, Optional.empty(), true, Duration.ofSeconds(60)));
    }

    public Stage(String settings, Equipment equipment) {
        Node.Mapping mapping = Written.mapping(settings);
        String kind = ((Node.Scalar) mapping.get("kind").orElseThrow()).text();
        spec = new ChannelSpec("it", kind, mapping, PLACE);
        ChannelKind found = kind(kind);
        List<Problem> problems = found.check(spec);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        channel = found.prepare(spec, equipment);
    }

    /** What is wrong with a channel as it stands in a company file. */
    public static List<String> problems(String settings) {
        Node.Mapping mapping = Written.mapping(settings);
        String kind = ((Node.Scalar) mapping.get("kind").orElseThrow()).text();
        return kind(kind).check(new ChannelSpec("it", kind, mapping, PLACE)).stream()
                .map(Problem::toString)
                .toList();
    }

    /** What is wrong with a move as it stands in a company file. */
    public static List<String> problems(String kind, String move) {
        List<String> problems = new ArrayList<>();
        read(kind, Written.mapping(move), problems);
        return problems;
    }

    private static ChannelKind kind(String name) {
        return ServiceLoader.load(ChannelKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Move read(String kind, Node.Mapping move, List<String> problems) {
        String name = move.pairs().get(0).key().text();
        return ServiceLoader.load(MoveKind.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.name().equals(name) && found.channels().contains(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no move " + name + " for " + kind))
                .read(move, FACTS, problem -> problems.add(problem.toString()));
    }

    public Channel channel() {
        return channel;
    }

    /** A shopper called Dana who wants two pairs of rain boots and waits at most so long. */
    public static Shopper dana(Duration patience) {
        Memory memory = new Memory();
        memory.remember("shopper.name", "Dana");
        memory.remember("shopper.email", "dana@example.com");
        memory.remember("product", "Rain boots");
        memory.remember("quantity", "2");
        return new Shopper("Dana", patience, memory);
    }

    /** Opens a contact. */
    public Contact open(Shopper shopper, Seen seen) {
        Contact contact = channel.open(new Caller(shopper, seen));
        open.add(contact);
        return contact;
    }

    /** Reads moves; what is wrong with them fails the test. */
    public List<Move> moves(String moves) {
        List<Move> all = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Node item : ((Node.Listing) Written.node(moves)).items()) {
            all.add(read(spec.kind(), (Node.Mapping) item, problems));
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return all;
    }

    /** Plays moves in a contact. */
    public void play(Contact contact, Shopper shopper, Seen seen, String moves) {
        play(contact, shopper, seen, moves(moves));
    }

    /** Plays moves in a contact. */
    public static void play(Contact contact, Shopper shopper, Seen seen, List<Move> moves) {
        contact.begin("order");
        moves.forEach(move -> move.play(new Scene(contact, shopper, seen, company(), "order", shopper.patience())));
    }

    /** Opens a contact and plays moves in it. */
    public Notes play(Shopper shopper, String moves) {
        return play(shopper, moves(moves));
    }

    /** Opens a contact and plays moves in it. */
    public Notes play(Shopper shopper, List<Move> moves) {
        Notes notes = new Notes();
        try (Contact contact = channel.open(new Caller(shopper, notes))) {
            play(contact, shopper, notes, moves);
        }
        return notes;
    }

    private static Company company() {
        return new Company(
                "Test Company",
                Locale.US,
                ZoneOffset.UTC,
                Map.of(),
                FACTS,
                Map.of(),
                new FactReader(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Background.PLAIN,
                Map.of(),
                "company.yaml");
    }

    @Override
    public void close() {
        open.forEach(Contact::close);
        channel.close();
    }
}
