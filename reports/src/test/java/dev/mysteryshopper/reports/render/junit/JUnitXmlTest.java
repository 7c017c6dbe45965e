package dev.mysteryshopper.reports.render.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitXmlTest {

    private final Path folder;

    JUnitXmlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesASuitePerFeatureFile() throws Exception {
        Element root = written(SampleRun.everything());
        assertEquals(
                List.of(
                        "ordering.shipping",
                        "cancelling.at-once",
                        "returns.worn-boots",
                        "questions.hours",
                        "questions.hostile",
                        "warranty.toaster",
                        "questions.nobody"),
                elements(root, "testsuite").stream()
                        .map(e -> e.getAttribute("name"))
                        .toList());
        assertEquals("8", root.getAttribute("tests"));
        assertEquals("2", root.getAttribute("failures"));
        assertEquals("2", root.getAttribute("errors"));
        assertEquals("0", root.getAttribute("skipped"));
    }

    @Test
    void saysAllThatWasUnmetAndWhere() throws Exception {
        Element boots = testCase(written(SampleRun.everything()), "Worn boots come back");
        Element failure = elements(boots, "failure").get(0);
        assertEquals("returns.worn-boots", boots.getAttribute("classname"));
        assertEquals(
                "Then Dana never had to repeat herself: expected no re-tell; found 1: Priya at Returns asked again for the order number: \"What is your order number?\"",
                failure.getAttribute("message"));
        assertEquals("""
                returns/worn-boots.feature:14
                  Then Dana never had to repeat herself
                  expected no re-tell; found 1: Priya at Returns asked again for the order number: "What is your order number?"
                """, failure.getTextContent());
    }

    @Test
    void callsAnErrorWhatOurOwnSideBrokeOrWasCutOff() throws Exception {
        Element root = written(SampleRun.everything());
        assertEquals(
                "broken",
                elements(testCase(root, "Warranty of a toaster"), "error")
                        .get(0)
                        .getAttribute("type"));
        assertEquals(
                "cut off",
                elements(testCase(root, "Nobody there"), "error").get(0).getAttribute("type"));
    }

    @Test
    void givesTheTranscriptAsOutput() throws Exception {
        Element boots = testCase(written(SampleRun.everything()), "Worn boots come back");
        String transcript = elements(boots, "system-out").get(0).getTextContent();
        assertTrue(transcript.contains("Nova at Front desk (bot): I'll pass you on to Returns.\n"), transcript);
        assertTrue(transcript.contains("!! Priya at Returns asks for: order number - again\n"), transcript);
    }

    @Test
    void givesNoTranscriptOfWhatWentWell() throws Exception {
        Element met = testCase(written(SampleRun.everything()), "Cancelled the moment it was submitted");
        assertEquals(List.of(), elements(met, "system-out"));
    }

    @Test
    void tellsRowsOfOneOutlineApart() throws Exception {
        List<String> names = elements(written(SampleRun.everything()), "testcase").stream()
                .map(e -> e.getAttribute("name"))
                .toList();
        assertTrue(names.contains("When are you open on Saturday? (Saturday)"), names.toString());
        assertTrue(names.contains("When are you open on Saturday? (Sunday)"), names.toString());
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        Element hostile = testCase(written(SampleRun.everything()), "A company that says <script>");
        String transcript = elements(hostile, "system-out").get(0).getTextContent();
        assertTrue(transcript.contains("<script>alert('x')</script>"), transcript);
        assertTrue(transcript.contains("]]>"), transcript);
        assertFalse(transcript.contains("\u001b"), transcript);
    }

    @Test
    void standardsAreASuiteOfTheirOwnThatFailsOnlyWhereAGateWasAskedFor() throws Exception {
        Element root = written(SampleRun.held());
        assertEquals("10", root.getAttribute("tests"));
        assertEquals("2", root.getAttribute("failures"));
        Element queue = testCase(root, "queue by chat: at most 30 s");
        assertEquals("standards", queue.getAttribute("classname"));
        assertEquals("""
                Queue by chat: 42 s at worst; the standard is at most 30 s (n 4).
                  “I'll pass you on to Returns.” - chat, Nova at Front desk
                """, elements(queue, "system-out").get(0).getTextContent());

        Element gated = written(SampleRun.held(), true);
        assertEquals("3", gated.getAttribute("failures"));
        Element failure = elements(testCase(gated, "queue by chat: at most 30 s"), "failure")
                .get(0);
        assertEquals("breach", failure.getAttribute("type"));
        assertEquals(
                "Queue by chat: 42 s at worst; the standard is at most 30 s (n 4).", failure.getAttribute("message"));
        // what did not apply is no case
        assertEquals(
                2,
                elements(gated, "testcase").stream()
                        .filter(e -> e.getAttribute("classname").equals("standards"))
                        .count());
    }

    /** As Surefire's report schema, https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd, has them. */
    @Test
    void hasTheElementsAndAttributesThatReadersOfSurefiresReportsKnow() throws Exception {
        Element root = written(SampleRun.held(), true);
        for (Element suite : elements(root, "testsuite")) {
            for (String required : List.of("name", "tests", "errors", "skipped", "failures", "time")) {
                assertTrue(suite.hasAttribute(required), required);
            }
            assertEquals(
                    suite.getAttribute("tests"),
                    "" + elements(suite, "testcase").size());
            assertEquals(
                    suite.getAttribute("failures"),
                    "" + elements(suite, "failure").size());
            assertEquals(
                    suite.getAttribute("errors"), "" + elements(suite, "error").size());
        }
        for (Element one : elements(root, "testcase")) {
            assertFalse(one.getAttribute("name").isEmpty());
            assertFalse(one.getAttribute("classname").isEmpty());
            assertTrue(one.getAttribute("time").matches("[0-9]+[.][0-9]{3}"), one.getAttribute("time"));
            List<String> children = new ArrayList<>();
            for (int i = 0; i < one.getChildNodes().getLength(); i++) {
                if (one.getChildNodes().item(i) instanceof Element child) {
                    children.add(child.getTagName());
                }
            }
            // failure or error first, as Surefire writes them, and no other element
            assertTrue(
                    List.of(
                                    List.of(),
                                    List.of("failure"),
                                    List.of("error"),
                                    List.of("system-out"),
                                    List.of("failure", "system-out"),
                                    List.of("error", "system-out"))
                            .contains(children),
                    children::toString);
        }
    }

    @Test
    void aTranscriptNeverFillsABuildServersMemory() throws Exception {
        Element wordy = testCase(written(SampleRun.of(SampleRun.talkative(3_000_000))), "Much is said");

        int length = elements(wordy, "system-out").get(0).getTextContent().length();
        assertTrue(length < 101_000, () -> "" + length);
    }

    @Test
    void isWholeForARunWithoutJourneys() throws Exception {
        assertEquals("0", written(SampleRun.empty()).getAttribute("tests"));
    }

    private Element written(SampleRun run) throws IOException, ParserConfigurationException, SAXException {
        return written(run, false);
    }

    private Element written(SampleRun run, boolean gated)
            throws IOException, ParserConfigurationException, SAXException {
        run.tell(new JUnitXml(gated), folder);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(folder.resolve("junit.xml").toFile())
                .getDocumentElement();
    }

    private static Element testCase(Element root, String name) {
        return elements(root, "testcase").stream()
                .filter(e -> e.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
