package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.journal.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file of standards: YAML that says which limits a whole run is held against and what each weighs, described in
 * docs/standards.md and by a JSON Schema beside this class. Reads the one file and nothing else.
 */
public final class StandardsFile {

    private static final String EXPECTED = "Expected a file of standards, such as scenarios/standards.yaml.";

    private StandardsFile() {}

    /**
     * Reads a file of standards.
     *
     * @param path the file
     * @param channels the channels there are; empty if any may be named
     * @throws WrongInput if anything in it is wrong; it tells everything at once
     */
    public static StandardsSpec read(Path path, Set<String> channels) {
        String file = CompanyFile.shown(path);
        if (!Files.isRegularFile(path)) {
            throw CompanyFile.wrong(
                    file, (Files.isDirectory(path) ? "this is a folder. " : "there is no such file. ") + EXPECTED);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, in.readNBytes(Yaml.LARGEST + 1), channels);
        } catch (IOException e) {
            throw CompanyFile.wrong(file, "the file cannot be read: " + e.getMessage() + ".");
        }
    }

    /** As {@link #read(Path, Set)}, from bytes. */
    static StandardsSpec read(String file, byte[] bytes, Set<String> channels) {
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            throw CompanyFile.wrong(file, "the file is empty. " + EXPECTED);
        }
        List<Problem> problems = new ArrayList<>();
        // a limit that hangs on where it is read is none: nothing is taken from the environment
        List<StandardsSpec.Written> standards = new Yaml(file, Environment.thatMayLack(Map.of()), problems::add)
                .read(bytes)
                .map(node -> standards(node, new Sheet(problems::add), channels))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            problems.sort(
                    Comparator.comparingInt((Problem problem) -> problem.place().line())
                            .thenComparingInt(problem -> problem.place().column()));
            throw new WrongInput(problems.stream().distinct().toList());
        }
        return new StandardsSpec(file, standards);
    }

    private static List<StandardsSpec.Written> standards(Node node, Sheet sheet, Set<String> channels) {
        String example = "standards: [ { measure: firstReplyTime, at most: 30 seconds } ]";
        Optional<Node> list = Optional.ofNullable(sheet.parts(node, "a file of standards", example, StandardKeys.FILE)
                .get("standards"));
        if (list.isEmpty()) {
            if (node instanceof Node.Mapping) {
                sheet.wrong(
                        node.place(),
                        "\"standards\" is missing. Expected a list of standards, such as \"" + example + "\".");
            }
            return List.of();
        }
        List<Node> items =
                sheet.items(list.get(), "\"standards\"", "- { measure: firstReplyTime, at most: 30 seconds }");
        List<StandardsSpec.Written> standards = new ArrayList<>();
        Map<List<Object>, Place> seen = new HashMap<>();
        StandardReader reader = new StandardReader(sheet, channels);
        for (Node item : items) {
            Optional<StandardsSpec.Written> written = reader.read(item);
            written.ifPresent(one -> {
                Place first = seen.putIfAbsent(about(one.standard()), one.place());
                if (first == null) {
                    standards.add(one);
                } else {
                    sheet.wrong(
                            one.place(),
                            "this standard speaks of the same as that in line " + first.line()
                                    + ". Expected one limit for "
                                    + one.standard().measure()
                                    + ", or another \"in\", channel, topic or tag.");
                }
            });
        }
        if (items.isEmpty() && list.get() instanceof Node.Listing) {
            sheet.wrong(list.get().place(), "there is no standard. Expected at least one, or no such file.");
        }
        if (!standards.isEmpty()
                && standards.stream().allMatch(one -> one.standard().weight() == 0)) {
            sheet.wrong(
                    list.get().place(),
                    "all weights are 0, so that there would be no score. Expected a weight from 1 for at least one standard,"
                            + " or none written at all: each then weighs 1.");
        }
        return standards;
    }

    private static List<Object> about(Standard standard) {
        return List.of(standard.measure(), standard.share(), standard.channel(), standard.topic(), standard.tag());
    }
}
