package dev.mysteryshopper.scenarios.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Times the command as a whole process against baselines of the same run, and prints ratios. Started by
 * {@code mvn -Pbench -pl scenarios -am verify -DskipTests "-Dbenches=start api"}; arguments: which benches ({@code start}, {@code empty}, {@code api},
 * {@code api-10000}, {@code rest-assured}, {@code web}), all but {@code api-10000} if none is named.
 */
public final class Bench {

    private static final Path HOME = Path.of(System.getProperty("mystery-shopper.home"));
    private static final String COMMAND = HOME.resolve("mystery-shopper").toString();

    private static final String SIX_REQUESTS = """
              Scenario Outline: Dana orders and cancels, time <n>
                When Dana asks for the price of "rain boots" through the api
                Then Dana got an answer through the api
                When Dana orders 1 "rain boots" with standard shipping through the api
                Then the order is placed through the api
                When Dana cancels the order through the api
                Then the order is cancelled through the api
                When Dana asks "When are you open on Saturday?" through the api
                Then the answer agrees with the published "saturday hours"

                Examples:
                  | n |
            """;
    private static final String NOTHING = """
              Scenario Outline: Dana thinks about it, time <n>
                Given Dana is a customer

                Examples:
                  | n |
            """;
    private static final String ONE_ORDER = """
              Scenario Outline: Dana orders on the web, time <n>
                When Dana orders 1 "rain boots" with standard shipping on the web

                Examples:
                  | n |
            """;

    /** Journeys in one feature file; Cucumber's own time grows with the square of it. */
    private static final int ROWS = 100;

    private final Path work;
    private final Map<String, String> company;

    private Bench(Path work, Map<String, String> company) {
        this.work = work;
        this.company = company;
    }

    public static void main(String[] args) throws IOException {
        List<String> wanted =
                args.length == 0 ? List.of("start", "empty", "api", "rest-assured", "web") : List.of(args);
        Path work = Files.createTempDirectory("mystery-shopper-bench");
        Process practice = new ProcessBuilder(COMMAND, "practice", "--faults", "none")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(practice.getInputStream(), StandardCharsets.UTF_8))) {
            Map<String, String> addresses = new HashMap<>();
            while (addresses.size() < 4) {
                String line = said.readLine();
                if (line == null) {
                    throw new IllegalStateException("the practice company did not start: " + addresses);
                }
                if (line.matches("[A-Z_]+=.*")) {
                    addresses.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                }
            }
            Bench bench = new Bench(work, addresses);
            for (String name : wanted) {
                bench.run(name);
            }
        } finally {
            practice.descendants().forEach(ProcessHandle::destroy);
            practice.destroy();
        }
    }

    private void run(String bench) throws IOException {
        switch (bench) {
            case "start" -> start();
            case "empty" -> empty();
            case "api" -> api("jdk", 1_000, 5);
            case "api-10000" -> api("jdk", 10_000, 3);
            case "rest-assured" -> api("rest-assured", 1_000, 3);
            case "web" -> web();
            default -> throw new IllegalArgumentException("There is no bench called " + bench + ".");
        }
    }

    /** From the key press to the first journey's first entry in the journal, against a Java that does nothing. */
    private void start() throws IOException {
        Path journeys = journeys("start", SIX_REQUESTS, 1);
        double[] millis = new double[7];
        for (int i = -1; i < millis.length; i++) {
            Path out = Files.createTempDirectory(work, "start");
            long began = System.currentTimeMillis();
            ours(journeys, out, "jdk", 2).run();
            long first = firstEntry(out);
            if (i >= 0) {
                millis[i] = first - began;
            }
        }
        say("start: first journey after %.0f ms (median of %d)", Timed.median(millis), millis.length);
    }

    private static long firstEntry(Path out) throws IOException {
        try (var runs = Files.list(out)) {
            Path journal =
                    runs.filter(Files::isDirectory).findFirst().orElseThrow().resolve("journal.jsonl");
            String line = Files.readAllLines(journal).stream()
                    .filter(entry -> entry.contains("\"JourneyStarted\""))
                    .findFirst()
                    .orElseThrow();
            String at = line.replaceAll(".*?\"at\":\"([^\"]+)\".*", "$1");
            return Instant.parse(at).toEpochMilli();
        }
    }

    private void empty() throws IOException {
        int few = 100;
        int many = 2_100;
        Path one = journeys("empty-few", NOTHING, few);
        Path other = journeys("empty-many", NOTHING, many);
        Timed.Pairs pairs =
                Timed.inTurn(5, ours(other, work.resolve("o"), "jdk", 2), ours(one, work.resolve("o"), "jdk", 2));
        double[] rates = new double[pairs.first().size()];
        double[] whole = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            double seconds = pairs.first().get(i).wall().toNanos() / 1e9;
            whole[i] = many / seconds;
            rates[i] = (many - few) / (seconds - pairs.second().get(i).wall().toNanos() / 1e9);
        }
        say("empty: %s", pairs.told(many + " journeys", few + " journeys"));
        say(
                "empty: %.0f journeys a second as a whole process, %.0f once it is running",
                Timed.median(whole), Timed.median(rates));
    }

    private void api(String client, int journeys, int times) throws IOException {
        Path path = journeys("api-" + journeys, SIX_REQUESTS, journeys);
        List<String> bare = java(BareApiClient.class, address("API_URL"), address("API_TOKEN"), journeys, 2);
        Timed.Pairs pairs = Timed.inTurn(
                times, ours(path, work.resolve("api"), client, 2), () -> succeeded(Timed.run(bare, Map.of()), bare));
        say("api: %d journeys of six requests: %s", journeys, pairs.told(client, "a bare client"));
    }

    private void web() throws IOException {
        int few = 5;
        int many = 25;
        Path one = journeys("web-few", ONE_ORDER, few);
        Path other = journeys("web-many", ONE_ORDER, many);
        Timed.Pairs pairs =
                Timed.inTurn(3, ours(other, work.resolve("w"), "jdk", 1), ours(one, work.resolve("w"), "jdk", 1));
        double[] each = new double[pairs.first().size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = (pairs.first().get(i).wall().toNanos()
                            - pairs.second().get(i).wall().toNanos())
                    / 1e6
                    / (many - few);
        }
        double open = printed(java(BareWebClient.class, address("WEB_URL"), many, "open"));
        double own = printed(java(BareWebClient.class, address("WEB_URL"), many, "own"));
        double anew = printed(java(BareWebClient.class, address("WEB_URL"), 8, "new"));
        double ours = Timed.median(each);
        say(
                "web: one order takes %.0f ms; %.0f ms over the same clicks in an open browser (%.0f ms),"
                        + " %.0f ms over them in a user context each (%.0f ms); %.2f times the journeys a minute of a new browser each (%.0f ms)",
                ours, ours - open, open, ours - own, own, anew / ours, anew);
    }

    private Timed.Timing ours(Path journeys, Path out, String client, int threads) throws IOException {
        Path file = work.resolve("company-" + client + ".yaml");
        String text = Files.readString(HOME.resolve("scenarios/company.yaml"));
        Files.writeString(file, text.replace("kind: http,", "kind: http, client: " + client + ","));
        List<String> command = List.of(
                COMMAND,
                "run",
                journeys.toString(),
                "--company",
                file.toString(),
                "--threads",
                Integer.toString(threads),
                "--browsers",
                "1",
                "--out",
                out.toString());
        return () -> succeeded(Timed.run(command, company), command);
    }

    private String address(String name) {
        return company.getOrDefault(name, "");
    }

    private static Timed succeeded(Timed timed, List<String> command) {
        if (timed.exit() != 0) {
            throw new IllegalStateException("ended with " + timed.exit() + ": " + String.join(" ", command));
        }
        return timed;
    }

    private Path journeys(String name, String outline, int rows) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        for (int from = 1; from <= rows; from += ROWS) {
            int to = Math.min(rows, from + ROWS - 1);
            Files.writeString(
                    folder.resolve(name + "-" + from + ".feature"),
                    "Feature: " + name + " from " + from + "\n" + outline
                            + IntStream.rangeClosed(from, to)
                                    .mapToObj(n -> "      | " + n + " |\n")
                                    .collect(Collectors.joining()));
        }
        return folder;
    }

    private static List<String> java(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath()) + ":"
                        + HOME.resolve("runner/target/lib/*"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        return command;
    }

    private static double printed(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("printed nothing: " + String.join(" ", command));
            }
            return Double.parseDouble(line);
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
