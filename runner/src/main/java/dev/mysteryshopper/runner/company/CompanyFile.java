package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactReader;
import dev.mysteryshopper.reports.fact.OrderStatus;
import dev.mysteryshopper.reports.journal.Limit;
import dev.mysteryshopper.reports.journal.PublishedFact;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.shopper.Background;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads a company file: YAML that says how to reach a company and how things are done there, described in
 * docs/company-file.md and by a JSON Schema beside this class. Reads the one file and nothing else.
 */
public final class CompanyFile {

    private final List<ChannelKind> channelKinds;
    private final List<MoveKind> moveKinds;

    /**
     * A reader that knows these kinds.
     *
     * @param channelKinds the kinds of channels
     * @param moveKinds the kinds of moves
     */
    public CompanyFile(List<ChannelKind> channelKinds, List<MoveKind> moveKinds) {
        this.channelKinds = List.copyOf(channelKinds);
        this.moveKinds = List.copyOf(moveKinds);
    }

    /** A reader that knows all kinds on the class path, found by {@link ServiceLoader}. */
    public static CompanyFile withAllKinds() {
        return new CompanyFile(
                ServiceLoader.load(ChannelKind.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                ServiceLoader.load(MoveKind.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /**
     * Reads a company file with all kinds on the class path.
     *
     * @param path the file
     * @param environment the values for {@code ${NAME}}; those that are used become {@link Company#secrets}
     * @throws WrongInput if anything in it is wrong; it tells everything at once
     */
    public static Company read(Path path, Map<String, String> environment) {
        return withAllKinds().company(path, environment);
    }

    /**
     * Reads of a company file what it says of the company itself - locale, zone, facts, truth, limits, what questions look
     * like - for commands that reach out to nobody. Channels and how things are done there are not looked at and may be
     * missing, and so may the values for {@code ${NAME}}.
     *
     * @throws WrongInput if anything in the rest is wrong; it tells everything at once
     */
    public static Company readWithoutChannels(Path path, Map<String, String> environment) {
        String file = shown(path);
        return new CompanyFile(List.of(), List.of())
                .company(file, bytes(path, file), Environment.thatMayLack(environment), false);
    }

    /** As {@link #read}, with the kinds of this reader. */
    public Company company(Path path, Map<String, String> environment) {
        String file = shown(path);
        return company(file, bytes(path, file), environment);
    }

    /**
     * As {@link #read}, from bytes.
     *
     * @param file name of the file, for places
     * @param bytes what stands in it
     */
    public Company company(String file, byte[] bytes, Map<String, String> environment) {
        return company(file, bytes, new Environment(environment), true);
    }

    private Company company(String file, byte[] bytes, Environment given, boolean withChannels) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> node = new Yaml(file, given, problems::add).read(bytes);
        Optional<Company> company = node.map(n -> company(file, n, given, new Sheet(problems::add), withChannels));
        if (!problems.isEmpty() || company.isEmpty()) {
            problems.sort(
                    Comparator.comparingInt((Problem problem) -> problem.place().line())
                            .thenComparingInt(problem -> problem.place().column()));
            throw new WrongInput(problems.stream().distinct().toList());
        }
        return company.get();
    }

    private Company company(String file, Node node, Environment environment, Sheet sheet, boolean withChannels) {
        Place whole = new Place(file, 0, 0);
        Map<String, Node> parts = sheet.parts(node, "a company file", "company: Practice Shop", CompanyKeys.FILE);
        Header header = new Header(sheet);
        String name = header.name(part(parts, "company"), whole);
        Map<String, ChannelSpec> channels = withChannels
                ? new Channels(sheet, channelKinds).read(part(parts, "channels"), whole)
                : new LinkedHashMap<>();
        Facts facts = new Facts(sheet);
        part(parts, "facts").ifPresent(facts::read);
        Locale locale = header.locale(part(parts, "locale"));
        ZoneId zone = header.zone(part(parts, "timezone"));
        Map<String, OrderStatus> statusWords =
                part(parts, "status words").map(new StatusWords(sheet)::read).orElse(Map.of());
        FactReader factReader = new FactReader(statusWords);
        List<PublishedFact> truth = part(parts, "truth")
                .map(new Truth(sheet, facts, name, locale, zone, factReader)::read)
                .orElse(List.of());
        part(parts, "actions").ifPresent(facts::readIn);
        part(parts, "questions").ifPresent(facts::readIn);
        Background background =
                new Upbringing(sheet).read(part(parts, "items"), part(parts, "codes"), part(parts, "shoppers"));
        List<Limit> limits =
                part(parts, "limits").map(l -> new Limits(sheet).read(l)).orElse(List.of());

        Moves moves = new Moves(moveKinds, facts.byName(), sheet.problems());
        Actions reader = new Actions(sheet, channels, moves);
        Map<String, ActionSpec> actions = part(parts, "actions")
                .filter(a -> withChannels)
                .map(reader::read)
                .orElse(Map.of());
        Questions asking = new Questions(sheet, channels, reader, moves, facts);
        Map<String, QuestionSpec> questions = part(parts, "questions")
                .map(q -> asking.read(q, below(part(parts, "actions"), "ask")))
                .orElse(Map.of());

        ItemCheck items = new ItemCheck(sheet, background, actions, questions);
        actions.forEach((action, spec) -> check(items, below(part(parts, "actions"), action), spec.moves()));
        questions.forEach((fact, spec) -> check(items, below(part(parts, "questions"), fact), spec.moves()));

        return new Company(
                name,
                locale,
                zone,
                Collections.unmodifiableMap(channels),
                Collections.unmodifiableMap(facts.copy()),
                Collections.unmodifiableMap(statusWords),
                factReader,
                List.copyOf(truth),
                List.copyOf(limits),
                Collections.unmodifiableMap(actions),
                Collections.unmodifiableMap(questions),
                background,
                new LinkedHashMap<>(environment.given()),
                file);
    }

    private static void check(ItemCheck items, Optional<Node.Mapping> node, Map<String, List<Move>> moves) {
        moves.forEach(
                (channel, list) -> node.flatMap(n -> n.get(channel)).ifPresent(written -> items.check(written, list)));
    }

    private static Optional<Node> part(Map<String, Node> parts, String key) {
        return Optional.ofNullable(parts.get(key));
    }

    private static Optional<Node.Mapping> below(Optional<Node> node, String key) {
        return node.filter(Node.Mapping.class::isInstance)
                .flatMap(mapping -> ((Node.Mapping) mapping).get(key))
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    private static byte[] bytes(Path path, String file) {
        if (!Files.isRegularFile(path)) {
            throw wrong(
                    file,
                    Files.isDirectory(path)
                            ? "this is a folder. Expected a company file."
                            : "there is no such" + " file. Expected a company file, such as scenarios/company.yaml.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Yaml.LARGEST + 1);
        } catch (IOException e) {
            throw wrong(file, "the file cannot be read: " + e.getMessage() + ".");
        }
    }

    /** One thing that is wrong with a file as a whole. */
    static WrongInput wrong(String file, String message) {
        return new WrongInput(List.of(new Problem(new Place(file, 0, 0), message)));
    }

    /** The path as it is shown: relative to where the command was typed if it lies below. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath().normalize();
        String shown = there.startsWith(here) ? here.relativize(there).toString() : path.toString();
        return shown.replace('\\', '/');
    }
}
