package dev.mysteryshopper.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.practice.fault.Fault;
import dev.mysteryshopper.practice.fault.Faults;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Shop;
import dev.mysteryshopper.practice.shop.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Keeps docs/practice-company.md in step with the company. */
class DocumentTest {
    private static final Pattern IN_CODE = Pattern.compile("`([#.][^`]+)`");

    private final String document = read();

    @Test
    void tellsOfEachFaultInItsOwnWords() {
        List<String> rows = Faults.all().stream()
                .map(fault -> "| " + fault.name() + " | " + fault.whatACustomerNotices() + " |")
                .toList();

        String table = document.substring(document.indexOf("| fault | what a customer notices |"));
        assertEquals(rows, table.lines().skip(2).toList());
        String everyday = String.join(
                ", ", Faults.everyday().faults().stream().map(Fault::name).toList());
        assertTrue(document.contains(everyday), everyday);
    }

    @Test
    void tellsWhatIsPublished() {
        Terms terms = Terms.practice();

        for (String fact : List.of(
                terms.hours().toString(),
                terms.returnWindow(),
                terms.warranty(),
                terms.promotion().text(),
                terms.phone(),
                terms.email())) {
            assertTrue(document.contains(fact), fact);
        }
        String words = document.replace('\n', ' ').toLowerCase(java.util.Locale.ROOT);
        for (Product product : new Shop(InstantSource.system()).catalogue().products()) {
            assertTrue(words.contains(product.inSentence()), product.name());
        }
    }

    @Test
    void namesOnlyWhatIsOnThePages() {
        try (PracticeCompany company = PracticeCompany.start(Settings.standard())) {
            Browser dana = new Browser(company);
            dana.submit(
                    "/products/rain-boots/buy",
                    "quantity",
                    "1",
                    "shipping",
                    "express",
                    "name",
                    "Dana",
                    "email",
                    "dana@example.com",
                    "promotion",
                    "BOOTS15");
            dana.submit("/returns", "order", "PS-10001", "email", "dana@example.com", "reason", "worn");
            dana.submit(
                    "/warranty",
                    "product",
                    "rain-boots",
                    "order",
                    "PS-10001",
                    "email",
                    "dana@example.com",
                    "problem",
                    "leaks");
            dana.submit("/basket", "product", "toaster");
            String email = "?email=dana@example.com";
            Map<String, List<Document>> pages = Map.ofEntries(
                    Map.entry("/", List.of(dana.page("/"))),
                    Map.entry("/search?q=", List.of(dana.page("/search?q=boots"), dana.page("/search?q=piano"))),
                    Map.entry("/products/{slug}", List.of(dana.page("/products/rain-boots"))),
                    Map.entry("/basket", List.of(dana.page("/basket"), new Browser(company).page("/basket"))),
                    Map.entry("/orders", List.of(dana.page("/orders"), dana.submit("/orders", "number", "PS-1"))),
                    Map.entry(
                            "/orders/{number}?email=",
                            List.of(
                                    dana.page("/orders/PS-10001" + email + "&just=placed"),
                                    dana.page("/orders/PS-10001/cancel" + email))),
                    Map.entry("/returns", List.of(dana.page("/returns"))),
                    Map.entry("/returns/{number}?email=", List.of(dana.page("/returns/R-20001" + email))),
                    Map.entry("/warranty", List.of(dana.page("/warranty"))),
                    Map.entry("/warranty/{number}?email=", List.of(dana.page("/warranty/W-30001" + email))),
                    Map.entry("/help", List.of(dana.page("/help"))));
            pages.forEach((address, shown) -> {
                String row = document.lines()
                        .filter(line -> line.startsWith("| `" + address + "` |"))
                        .findFirst()
                        .orElse("");
                assertFalse(row.isEmpty(), address);
                Matcher selectors = IN_CODE.matcher(row);
                while (selectors.find()) {
                    String selector = selectors.group(1);
                    assertTrue(
                            shown.stream()
                                    .anyMatch(page -> !page.select(selector).isEmpty()),
                            address + " " + selector);
                }
            });
        }
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "practice-company.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
