package dev.mysteryshopper.runner.allure;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Node.js of this machine, as the {@code PATH} leads to it, which fetches and runs a package of one version. */
final class Node {

    /** Oldest version that Allure 3 is tried with. */
    static final int OLDEST = 20;

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,4})\\..*", Pattern.DOTALL);
    private static final int LAST_LINES = 15;

    private final Path npx;
    private final Map<String, String> environment;

    private Node(Path npx, Map<String, String> environment) {
        this.npx = npx;
        this.environment = environment;
    }

    /**
     * Looks for it.
     *
     * @param environment the environment variables, of which {@code PATH} says where to look
     * @throws NoNode if it is not there, or older than {@link #OLDEST}
     */
    static Node found(Map<String, String> environment) throws IOException {
        Path node = inPath(environment, "node").orElseThrow(() -> new NoNode("no Node.js was found"));
        String version = said(List.of(node.toString(), "--version"), environment, Duration.ofSeconds(20), Path.of("."));
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < OLDEST) {
            throw new NoNode(node + " is version " + version.strip());
        }
        Path npx = inPath(environment, "npx")
                .orElseThrow(() -> new NoNode("npx, which comes with npm, was not found beside " + node));
        return new Node(npx, environment);
    }

    private static Optional<Path> inPath(Map<String, String> environment, String name) {
        return Stream.of(environment.getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a package, fetched first if this machine does not have it.
     *
     * @param what the package and its version: {@code allure@3.18.0}
     * @param arguments what it is told
     * @param longest how long it may take, fetching included
     * @param folder where it runs
     * @throws IOException if it fails or takes longer; the message holds the last it said
     */
    void run(String what, List<String> arguments, Duration longest, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(npx.toString(), "--yes", what));
        command.addAll(arguments);
        said(command, environment, longest, folder);
    }

    /** What a program says, both streams together. */
    private static String said(List<String> command, Map<String, String> environment, Duration longest, Path folder)
            throws IOException {
        Path said = Files.createTempFile("mystery-shopper", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = ended(process, longest);
            String words = Files.readString(said, StandardCharsets.ISO_8859_1);
            if (!ended) {
                throw new IOException(
                        name(command) + " had not ended after " + longest.toSeconds() + " seconds." + last(words));
            }
            if (process.exitValue() != 0) {
                throw new IOException(name(command) + " failed with " + process.exitValue() + "." + last(words));
            }
            return words;
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean ended(Process process, Duration longest) {
        try {
            if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return false;
    }

    private static String name(List<String> command) {
        return String.join(" ", command.subList(0, Math.min(3, command.size())));
    }

    private static String last(String words) {
        List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        return last.isEmpty() ? " It said nothing." : " It said:\n  " + String.join("\n  ", last);
    }
}
