package dev.mysteryshopper.practice.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.http.Routes;
import dev.mysteryshopper.practice.http.Site;
import dev.mysteryshopper.practice.shop.Catalogue;
import dev.mysteryshopper.practice.shop.Customer;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderBook;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Refusal;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import dev.mysteryshopper.practice.shop.Shop;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything below /api. Each request but the one for the document needs the token. */
public final class ApiSite implements Site {
    private static final String DOCUMENT = "/api/openapi.json";

    private final Shop shop;
    private final byte[] authorization;
    private final Published published;
    private final Routes routes;

    public ApiSite(Shop shop, String token) {
        this.shop = shop;
        this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.published = new Published(shop.terms());
        this.routes = new Routes()
                .on("GET", DOCUMENT, call -> OpenApi.document())
                .on("GET", "/api/products", this::products)
                .on("GET", "/api/products/{slug}", this::product)
                .on("POST", "/api/orders", this::order)
                .on("GET", "/api/orders/{number}", call -> ok(represent(known(call.captured("number")))))
                .on("POST", "/api/orders/{number}/cancellation", this::cancel)
                .on("POST", "/api/returns", this::giveBack)
                .on("GET", "/api/returns/{number}", this::returned)
                .on("POST", "/api/claims", this::claim)
                .on("GET", "/api/claims/{number}", this::claimed)
                .on("GET", "/api/hours", call -> ok(published.hours()))
                .on("GET", "/api/policies", call -> ok(published.policies()));
    }

    /** Every route, as "GET /api/products". */
    public List<String> routes() {
        return routes.list();
    }

    @Override
    public Answer answer(Call call) {
        try {
            if (!call.path().equals(DOCUMENT)) {
                checkToken(call);
            }
            Optional<Routes.Match> match = routes.match(call);
            if (match.isPresent()) {
                return match.get().answer();
            }
            return unknown(call);
        } catch (Problem problem) {
            return problem.answer(call.path());
        } catch (Refusal refusal) {
            return problem(refusal).answer(call.path());
        }
    }

    @Override
    public Answer tooLarge(Call call) {
        return new Problem(413, "Content Too Large", "The body is larger than 64 KB.").answer(call.path());
    }

    @Override
    public Answer failed(Call call) {
        return new Problem(500, "Internal Server Error", "The shop has failed. Please try again.").answer(call.path());
    }

    private Answer unknown(Call call) {
        List<String> methods = List.copyOf(routes.methods(call.path()));
        if (methods.isEmpty()) {
            return new Problem(404, "Not Found", "There is nothing at " + call.path() + ". See " + DOCUMENT + ".")
                    .answer(call.path());
        }
        String allowed = String.join(", ", methods);
        return new Problem(405, "Method Not Allowed", call.path() + " takes " + allowed + ".")
                .answer(call.path())
                .with("Allow", allowed);
    }

    private void checkToken(Call call) {
        byte[] given = call.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, authorization)) {
            throw new Problem(
                    401,
                    "Unauthorized",
                    given.length == 0
                            ? "Send the header \"Authorization: Bearer <token>\"."
                            : "The token in the Authorization header is not valid.");
        }
    }

    private Answer products(Call call) {
        ObjectNode json = Json.object();
        ArrayNode products = json.putArray("products");
        shop.catalogue().search(call.query("q")).forEach(product -> products.add(Representations.of(product)));
        return ok(json);
    }

    private Answer product(Call call) {
        String slug = call.captured("slug");
        return ok(Representations.of(shop.catalogue()
                .find(slug)
                .orElseThrow(() -> new Problem(404, "Not Found", "There is no product \"" + slug + "\"."))));
    }

    private Answer order(Call call) {
        JsonNode json = Json.read(call.body());
        Fields fields = new Fields(json);
        Fields customer = new Fields(json.path("customer"));
        String email = fields.optional("email").isEmpty() ? customer.optional("email") : fields.optional("email");
        if (!email.contains("@")) {
            throw new Problem(422, "Unprocessable Content", "The field \"email\" is missing or not an e-mail address.");
        }
        String name = fields.optional("name").isEmpty() ? customer.optional("name") : fields.optional("name");
        String address =
                fields.optional("address").isEmpty() ? customer.optional("address") : fields.optional("address");
        Order order = shop.orders()
                .place(new Customer(name, email, address), items(json), shipping(fields), fields.optional("promotion"));
        return Answer.of(201, "application/json", Json.bytes(represent(order)))
                .with("Location", "/api/orders/" + order.number());
    }

    /** Either one product with a quantity, or a list of items. */
    private List<Item> items(JsonNode json) {
        List<Item> items = new ArrayList<>();
        if (json.path("items").isArray()) {
            json.path("items").forEach(item -> items.add(item(new Fields(item))));
        } else {
            items.add(item(new Fields(json)));
        }
        return items;
    }

    private Item item(Fields fields) {
        return new Item(productIn(fields), fields.quantity("quantity"));
    }

    private Product productIn(Fields fields) {
        String product = fields.required("product");
        Catalogue catalogue = shop.catalogue();
        return catalogue
                .find(product)
                .orElseThrow(
                        () -> new Problem(422, "Unprocessable Content", "There is no product \"" + product + "\"."));
    }

    private static ShippingMethod shipping(Fields fields) {
        String word = fields.optional("shipping");
        return ShippingMethod.of(word.isEmpty() ? "standard" : word)
                .orElseThrow(() -> new Problem(
                        422,
                        "Unprocessable Content",
                        "The field \"shipping\" is \"" + word + "\", expected standard, express or pickup."));
    }

    private Answer cancel(Call call) {
        return ok(represent(shop.orders().cancel(known(call.captured("number")).number())));
    }

    private Answer giveBack(Call call) {
        Fields fields = new Fields(Json.read(call.body()));
        Order order = named(fields);
        return created(
                Representations.of(shop.returns().ask(order.number(), fields.required("reason"))), "/api/returns/");
    }

    private Answer returned(Call call) {
        String number = call.captured("number");
        return ok(Representations.of(shop.returns()
                .find(number)
                .orElseThrow(() -> new Problem(404, "Not Found", "There is no return " + number + "."))));
    }

    private Answer claim(Call call) {
        Fields fields = new Fields(Json.read(call.body()));
        Order order = named(fields);
        return created(
                Representations.of(shop.claims().claim(order.number(), productIn(fields), fields.required("problem"))),
                "/api/claims/");
    }

    private Answer claimed(Call call) {
        String number = call.captured("number");
        return ok(Representations.of(shop.claims()
                .find(number)
                .orElseThrow(() -> new Problem(404, "Not Found", "There is no claim " + number + "."))));
    }

    /** The order that a return or claim is about; an e-mail address, when given, must be the order's. */
    private Order named(Fields fields) {
        String number = fields.required("order");
        String email = fields.optional("email");
        Order order = shop.orders().find(number).orElseThrow(() -> OrderBook.unknown(number));
        if (!email.isEmpty() && !order.customer().hasEmail(email)) {
            throw OrderBook.unknown(number);
        }
        return order;
    }

    private Order known(String number) {
        return shop.orders().find(number).orElseThrow(() -> OrderBook.unknown(number));
    }

    private ObjectNode represent(Order order) {
        return Representations.of(order, shop.orders().status(order));
    }

    private static Answer ok(JsonNode json) {
        return Answer.of(200, "application/json", Json.bytes(json));
    }

    private static Answer created(ObjectNode json, String below) {
        return Answer.of(201, "application/json", Json.bytes(json))
                .with("Location", below + json.path("number").asText());
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal.why()) {
            case UNKNOWN_ORDER -> new Problem(404, "Not Found", refusal.words());
            case ALREADY_CANCELLED, TOO_LATE, SOLD_OUT -> new Problem(409, "Conflict", refusal.words());
            case NO_ITEMS, BAD_QUANTITY, NOT_IN_ORDER -> new Problem(422, "Unprocessable Content", refusal.words());
        };
    }
}
