package dev.mysteryshopper.reports.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.reports.render.SampleRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexHtmlTest {

    private final Path folder;

    IndexHtmlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void beginsWithHowTheCompanyDid() throws IOException {
        assertEquals(
                "Practice Shop met every expectation in 4 of 8 journeys; 2 fell short, and 3 findings deserve a look.",
                text(page(SampleRun.everything()), "h1"));
    }

    @Test
    void showsTheMostTellingNumbers() throws IOException {
        assertEquals(
                List.of(
                        "4 of 8 journeys met",
                        "1 inconsistencies",
                        "1 transfers",
                        "1 re-tells",
                        "42 s longest wait",
                        "0 contacts unanswered"),
                page(SampleRun.everything()).select(".tile").stream()
                        .map(tile -> text(tile, "b") + " " + text(tile, "span"))
                        .toList());
    }

    @Test
    void leadsFromAQuoteToTheVeryMomentItWasSaid() throws IOException {
        Document page = page(SampleRun.everything());
        Element quote = one(page, "#findings blockquote:contains(On Saturday we are open)");
        Element moment = one(page, one(quote, "a").attr("href"));
        assertEquals("On Saturday we are open from 10 to 17.", text(moment, ".more"));
        assertEquals(
                "Practice Shop's saturday hours are 10:00-14:00 on the web and 10:00-17:00 by chat.",
                text(moment, "a.found"));
    }

    @Test
    void marksTheLineThatFellShort() throws IOException {
        Element line = one(page(SampleRun.everything()), "details:contains(Worn boots) .gherkin li.bad");
        assertTrue(
                line.text().startsWith("Then Dana never had to repeat herself not met Expected: no re-tell"),
                line.text());
    }

    @Test
    void tellsTheTalkAsAConversation() throws IOException {
        Document page = page(SampleRun.everything());
        assertEquals("Hi, I'd like to return order PS-1003.", text(page, "details:contains(Worn boots) .us .words"));
        assertEquals("Nova at Front desk (bot)", text(page, "details:contains(Worn boots) .them b"));
        assertEquals("asks for: order number - again", text(page, "details:contains(Worn boots) .again .words"));
    }

    @Test
    void showsConflictsInTheSameEverywhereTable() throws IOException {
        Element fact = one(page(SampleRun.everything()), "#same .fact");
        assertEquals("saturday hours Practice Shop contradicts", text(fact, ".what"));
        assertEquals(
                List.of("10:00-14:00", "10:00-17:00"),
                fact.select(".version > b").eachText());
    }

    @Test
    void holdsNothingThatRunsAndAsksNothingOfTheNetwork() throws IOException {
        SampleRun.pictures(folder);
        Document page = page(SampleRun.everything());
        assertEquals(
                0,
                page.select("script, iframe, object, embed, link, form, base").size());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                assertFalse(name.startsWith("on") || name.equals("style"), element.outerHtml());
                if (name.equals("src")) {
                    assertTrue(value.startsWith("data:image/jpeg;base64,"), value);
                }
                if (name.equals("href")) {
                    assertTrue(value.startsWith("#") || value.startsWith("evidence/"), value);
                }
            }
        }
    }

    @Test
    void letsItsOwnStyleInAndNoOther() throws IOException, NoSuchAlgorithmException {
        Document page = page(SampleRun.everything());
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(one(page, "style").data().getBytes(StandardCharsets.UTF_8));
        String policy = one(page, "meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                policy);
    }

    @Test
    void showsWhatAHostileCompanySaysAsText() throws IOException {
        Document page = page(SampleRun.everything());
        assertTrue(
                text(page, "#findings").contains("</script><script>alert('x')</script> <img src=x onerror=alert(1)>"));
        assertFalse(Files.readString(folder.resolve("index.html")).contains("\u001b"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        SampleRun.pictures(folder);
        Document page = page(SampleRun.everything());
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            boolean leads = href.startsWith("#")
                    ? page.getElementById(href.substring(1)) != null
                    : Files.isRegularFile(folder.resolve(href));
            assertTrue(leads, href);
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void showsPicturesInThePageItself() throws IOException {
        SampleRun.pictures(folder);
        Element picture = one(page(SampleRun.everything()), "details:contains(Rain boots) img");
        assertEquals("640", picture.attr("width"));
        assertEquals("400", picture.attr("height"));
        assertEquals("how the order was confirmed", picture.attr("alt"));
    }

    @Test
    void readsWellWithoutThePictures() throws IOException {
        Element caption = one(page(SampleRun.everything()), "details:contains(Rain boots) figcaption");
        assertTrue(caption.text().startsWith("how the order was confirmed"), caption.text());
        assertEquals(0, caption.select("a").size());
    }

    @Test
    void givesTheSameBytesWhateverTheOrderOfTelling() throws IOException {
        String first = page(SampleRun.everything()).outerHtml();
        SampleRun run = SampleRun.everything();
        List<Integer> backwards = Stream.iterate(7, i -> i - 1).limit(8).toList();
        try (var telling = new IndexHtml().begin(run.result(), folder)) {
            for (int i : backwards) {
                telling.journey(
                        run.journeys().get(i).result(), run.journeys().get(i).log());
            }
        }
        assertEquals(first, Jsoup.parse(folder.resolve("index.html").toFile()).outerHtml());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("index.html"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void tellsOfAGreatManyJourneysOnlyThoseThatDeserveALook() throws IOException {
        SampleRun run = SampleRun.everything();
        run.tell(new IndexHtml(0), folder);
        Document page = Jsoup.parse(folder.resolve("index.html").toFile());
        int untold = 0;
        for (Element journey : page.select("details.journey")) {
            boolean told = !journey.select(".turn").isEmpty();
            boolean deserves = journey.hasClass("bad")
                    || journey.hasClass("odd")
                    || !journey.select(".seen").isEmpty();
            assertEquals(deserves, told, journey.text());
            assertEquals(
                    told ? 0 : 1,
                    journey.select(".left:contains(All was as expected and nothing was found)")
                            .size());
            untold += told ? 0 : 1;
        }
        assertEquals(true, untold > 0 && untold < 8, untold + " of 8 untold");
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
        }
    }

    @Test
    void isWholeForARunWithoutJourneys() throws IOException {
        Document page = page(SampleRun.empty());
        assertEquals("No journey was played at Practice Shop.", text(page, "h1"));
        assertEquals("unknown", text(page, ".tile:contains(longest wait) b"));
    }

    private Document page(SampleRun run) throws IOException {
        run.tell(new IndexHtml(), folder);
        return Jsoup.parse(folder.resolve("index.html").toFile());
    }

    private static Element one(Element in, String query) {
        return Objects.requireNonNull(in.selectFirst(query), query);
    }

    private static String text(Element in, String query) {
        return one(in, query).text();
    }
}
