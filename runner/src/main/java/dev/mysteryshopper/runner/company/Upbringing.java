package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.runner.shopper.Background;
import dev.mysteryshopper.runner.shopper.Forms;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what every shopper is given: items, codes and details. */
final class Upbringing {

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+");

    private final Sheet sheet;

    Upbringing(Sheet sheet) {
        this.sheet = sheet;
    }

    Background read(Optional<Node> items, Optional<Node> codes, Optional<Node> shoppers) {
        Map<String, Node> parts = shoppers.map(node -> sheet.parts(
                        node, "\"shoppers\"", "{ mail domain: example.com, patience: 1 minute }", CompanyKeys.SHOPPERS))
                .orElse(Map.of());
        return new Background(
                items.map(node -> sheet.texts(node, "\"items\"", "store: Chicago"))
                        .orElse(Map.of()),
                Optional.ofNullable(parts.get("details"))
                        .map(node -> sheet.texts(node, "\"details\"", "city: Chicago"))
                        .orElse(Map.of()),
                mailDomain(Optional.ofNullable(parts.get("mail domain"))),
                patience(Optional.ofNullable(parts.get("patience"))),
                new Forms(codes.map(this::codes).orElse(Map.of())));
    }

    private Map<String, Map<String, String>> codes(Node node) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        for (Node.Pair pair : sheet.pairs(node, "\"codes\"", "sku: { rain boots: RB-100 }")) {
            String form = pair.key().text();
            if (Forms.BUILT_IN.contains(form)) {
                sheet.wrong(
                        pair.key().place(),
                        Quoted.of(form) + " is a form that is built in. Expected another name for your codes.");
            }
            codes.put(form, sheet.texts(pair.value(), Quoted.of(form), "{ rain boots: RB-100 }"));
        }
        return codes;
    }

    private String mailDomain(Optional<Node> node) {
        Optional<Node.Scalar> domain =
                node.flatMap(n -> sheet.text(n, "\"mail domain\"", "a domain, such as example.com"));
        domain.filter(d -> !DOMAIN.matcher(d.text()).matches())
                .ifPresent(d -> sheet.wrong(
                        d.place(),
                        Quoted.of(d.shown()) + " is not a domain. Expected what follows the @ in the shoppers' e-mail"
                                + " addresses, such as example.com."));
        return domain.map(Node.Scalar::text).orElse(Background.PLAIN.mailDomain());
    }

    private Duration patience(Optional<Node> node) {
        Optional<Node.Scalar> text = node.flatMap(n -> sheet.text(n, "\"patience\"", TimeSpan.EXPECTED));
        Optional<Duration> patience = text.flatMap(t -> TimeSpan.read(t.text())).filter(p -> !p.isZero());
        if (text.isPresent() && patience.isEmpty()) {
            sheet.wrong(
                    text.get().place(),
                    "the patience is " + Quoted.of(text.get().shown()) + ". Expected " + TimeSpan.EXPECTED + ".");
        }
        return patience.orElse(Background.PLAIN.patience());
    }
}
