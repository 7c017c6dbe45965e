package dev.mysteryshopper.runner.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> variables =
            Map.of("API_TOKEN", "s3cret{x}", "WEB_URL", "http://127.0.0.1:8080", "NOTHING", " ");

    @Test
    void keepsThePlaceOfEveryNode() {
        Node.Mapping file = (Node.Mapping) read("""
                company: Practice Shop
                channels:
                  web: { kind: browser, ports: [80, "81"] }
                """).orElseThrow();

        assertEquals(new Place("company.yaml", 1, 1), file.place());
        Node.Mapping channels = (Node.Mapping) file.get("channels").orElseThrow();
        Node.Mapping web = (Node.Mapping) channels.get("web").orElseThrow();
        assertEquals(new Place("company.yaml", 3, 8), web.place());
        Node.Listing ports = (Node.Listing) web.get("ports").orElseThrow();
        assertEquals(
                List.of(
                        new Node.Scalar("80", new Place("company.yaml", 3, 33), true, List.of()),
                        new Node.Scalar("81", new Place("company.yaml", 3, 37))),
                ports.items());
    }

    @Test
    void putsInTheEnvironmentAndRemembersWhere() {
        Node.Mapping file = (Node.Mapping) read("""
                a: Bearer ${API_TOKEN}!
                b: ${WEB_URL}/${API_TOKEN}
                c: $${API_TOKEN}
                d: ${MISSING:-http://localhost}
                e: ${WEB_URL:-x}
                f: no ${NOTHING:-} ${NOTHING:-dots}
                """).orElseThrow();

        assertEquals("Bearer s3cret{x}!", text(file, "a").text());
        assertEquals(
                List.of(new Node.Insert(7, 16, "API_TOKEN")), text(file, "a").inserts());
        assertEquals("http://127.0.0.1:8080/s3cret{x}", text(file, "b").text());
        assertEquals("${WEB_URL}/${API_TOKEN}", text(file, "b").shown());
        assertEquals("${API_TOKEN}", text(file, "c").text());
        assertEquals("http://localhost", text(file, "d").text());
        assertEquals("${WEB_URL}", text(file, "e").shown());
        assertEquals("no  dots", text(file, "f").text());
        assertEquals(List.of(), said());
    }

    @Test
    void saysWhichVariableIsMissing() {
        read("a: 1\nb: { token: \"${API_TOKENS}\", x: \"${a-b}\", y: \"${open\" }\n");

        assertEquals(
                List.of(
                        "company.yaml:2:13: the environment variable API_TOKENS is not set. Expected its value in the"
                                + " environment, or a default in the file: ${API_TOKENS:-...}. Did you mean \"API_TOKEN\"?",
                        "company.yaml:2:33: \"${a-b}\" is not an environment variable. Expected ${NAME} or"
                                + " ${NAME:-default}, the name of letters, digits and _; write $${ where ${ itself is meant.",
                        "company.yaml:2:46: \"${open\" is not an environment variable. Expected ${NAME} or"
                                + " ${NAME:-default}, the name of letters, digits and _; write $${ where ${ itself is meant."),
                said());
    }

    @Test
    void refusesAnchorsAliasesTypesAndSecondDocuments() {
        read("a: &x 1\nb: *x\nc: !!java.net.URL [\"http://x\"]\nd: !secret y\n---\ne: 1\n");

        assertEquals(
                List.of(
                        "company.yaml:1:4: &x is an anchor, which is not read here. Expected the text alone; where"
                                + " it is needed again, write it out.",
                        "company.yaml:2:4: *x is an alias. Expected the text itself: write it out.",
                        "company.yaml:3:4: \"tag:yaml.org,2002:java.net.URL\" is a type. Expected text, a list or a mapping"
                                + " without one.",
                        "company.yaml:4:4: \"!secret\" is a type. Expected text, a list or a mapping without one.",
                        "company.yaml:6:1: a second document begins here. Expected one in a file."),
                said());
    }

    @Test
    void billionLaughsAreNotEvenSmiledAt() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertTimeout(Duration.ofSeconds(20), () -> read(laughs.toString()));

        assertEquals(40 + 39 * 3, problems.size());
    }

    @Test
    void refusesADuplicateKey() {
        read("a: 1\nb: 2\na: 3\n");

        assertEquals(
                List.of("company.yaml:3:1: \"a\" stands here a second time; the first is in line 1. Expected it once."),
                said());
    }

    @Test
    void refusesAKeyThatIsNoWord() {
        read("{a: 1}: 2\n[b]: 3\n");

        assertEquals(
                List.of(
                        "company.yaml:1:1: a list or mapping stands as a key. Expected a word; put text that begins with {"
                                + " or [ in quotes.",
                        "company.yaml:2:1: a list or mapping stands as a key. Expected a word; put text that begins with {"
                                + " or [ in quotes."),
                said());
    }

    @Test
    void refusesWhatIsTooDeep() {
        Optional<Node> node = read("[".repeat(100_000));

        assertTrue(node.isEmpty());
        assertEquals(
                List.of(
                        "company.yaml:1:42: lists and mappings are more than 40 deep in each other here. Expected fewer."),
                said());
    }

    @Test
    void refusesWhatIsTooLarge() {
        Optional<Node> node = read("a: " + "x".repeat(10_000_000));

        assertTrue(node.isEmpty());
        assertEquals(
                List.of("company.yaml: the file has more than 1000000 bytes. Expected at most that many."), said());
    }

    @Test
    void readsAByteOrderMarkAway() {
        Node.Mapping file = (Node.Mapping) read("\uFEFFa: 1\n").orElseThrow();

        assertEquals("1", text(file, "a").text());
        assertEquals(new Place("company.yaml", 1, 1), file.place());
    }

    @Test
    void saysWhereTextIsNotUtf8() {
        byte[] bytes = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertFalse(yaml().read(bytes).isPresent());

        assertEquals(
                List.of("company.yaml:2:7: this byte is not UTF-8. Expected a text file in UTF-8; save it so in your"
                        + " editor."),
                said());
    }

    @Test
    void saysWhatIsBrokenInOurWords() {
        assertBroken("a: 1\n\tb: 2\n", "2:1: a tab stands here. Expected spaces: YAML is indented with spaces alone.");
        assertBroken(
                "a: b: c\n",
                "1:5: a colon stands where no key can be. Expected quotes around a text that holds a colon, or the"
                        + " indentation of the keys above.");
        assertBroken(
                "a: \"(PS-\\d+)\"\n",
                "1:10: a backslash in double quotes begins something unknown. Expected it doubled (\"\\\\d\"), or single"
                        + " quotes around the text ('\\d').");
        assertBroken("a: 1\nb: \"open\nc: 2\n", "2:4: the quote that opens here is not closed.");
        assertBroken(
                "a: { b: 1\nc: 2\n",
                "1:4: the brace that opens here is not closed, or a comma is missing. Expected { key: value, key: value },"
                        + " or quotes around a text that begins with a brace.");
        assertBroken(
                "a: [ b\nc: 2\n",
                "1:4: the bracket that opens here is not closed, or a comma is missing. Expected [ value, value ], or"
                        + " quotes around a text that begins with a bracket.");
        assertBroken(
                "a:\n  - b\n c: 1\n",
                "3:2: this line does not fit the lines above. Expected the same indentation for all keys, or for all"
                        + " \"-\", that belong together.");
        assertBroken(
                "a: 1\nbcd\n",
                "3:1: a key without its colon stands here or in the line above. Expected \"key: value\".");
        assertBroken(
                "a: @b\n",
                "1:4: a character stands here that cannot begin a text. Expected quotes around a text that begins with @,"
                        + " `, % or the like.");
        assertBroken("a: 1\nb: \u0007\n", "2:4: the character U+0007 cannot stand in YAML. Expected text.");
    }

    @Test
    void saysThatAFileIsEmpty() {
        read("# nothing but a comment\n");

        assertEquals(List.of("company.yaml: the file is empty. Expected a company."), said());
    }

    private void assertBroken(String text, String message) {
        problems.clear();
        assertTrue(read(text).isEmpty(), text);
        assertEquals(List.of("company.yaml:" + message), said());
    }

    private Optional<Node> read(String text) {
        return yaml().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Yaml yaml() {
        return new Yaml("company.yaml", new Environment(variables), problems::add);
    }

    private List<String> said() {
        return problems.stream().map(Problem::toString).toList();
    }

    private static Node.Scalar text(Node.Mapping mapping, String key) {
        return (Node.Scalar) mapping.get(key).orElseThrow();
    }
}
