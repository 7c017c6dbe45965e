package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.StaleHours;
import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.http.Routes;
import dev.mysteryshopper.practice.http.Site;
import dev.mysteryshopper.practice.shop.OpeningHours;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Shop;
import java.util.List;
import java.util.Map;

/** Everything a browser sees: looks things up, and hands buying and after-sales to those who see to it. */
public final class WebSite implements Site {
    private final Shop shop;
    private final OpeningHours hours;
    private final Drawing drawing;
    private final Assets assets = new Assets();
    private final Routes routes = new Routes();

    public WebSite(Shop shop, FaultSet faults) {
        this.shop = shop;
        this.hours = faults.find(StaleHours.class)
                .map(fault -> fault.onTheWebsite(shop.terms().hours()))
                .orElse(shop.terms().hours());
        this.drawing = new Drawing(shop);
        routes.on("GET", "/", this::home)
                .on("GET", "/search", this::search)
                .on("GET", "/products/{slug}", this::product)
                .on("GET", "/help", this::help)
                .on("GET", "/style.css", call -> asset(call, "style.css"))
                .on("GET", "/favicon.svg", call -> asset(call, "favicon.svg"))
                .on("GET", "/pictures/{name}", call -> asset(call, "pictures/" + call.captured("name")));
        new Buying(shop, drawing).addTo(routes);
        new AfterSales(shop, drawing).addTo(routes);
    }

    /** Every route, as "GET /products/{slug}". */
    public List<String> routes() {
        return routes.list();
    }

    @Override
    public Answer answer(Call call) {
        return routes.match(call).map(Routes.Match::answer).orElseGet(() -> unknown(call));
    }

    @Override
    public Answer tooLarge(Call call) {
        return drawing.message(call, 413, "Too much", "That was more than this form takes.");
    }

    @Override
    public Answer failed(Call call) {
        return drawing.message(call, 500, "Something went wrong", "We are sorry. Please try again.");
    }

    private Answer unknown(Call call) {
        List<String> methods = List.copyOf(routes.methods(call.path()));
        return methods.isEmpty()
                ? drawing.missing(call)
                : drawing.message(call, 405, "Not like this", "This page cannot be called in this way.")
                        .with("Allow", String.join(", ", methods));
    }

    private Answer home(Call call) {
        Chrome chrome = drawing.chrome(call, "Outdoor and home", StructuredData.store(shop.terms(), hours));
        return drawing.page(
                200, "home", chrome, Map.of("products", shop.catalogue().products()));
    }

    private Answer search(Call call) {
        Chrome chrome = drawing.chrome(call, "Search", "");
        return drawing.page(
                200, "search", chrome, Map.of("products", shop.catalogue().search(call.query("q"))));
    }

    private Answer product(Call call) {
        return shop.catalogue()
                .bySlug(call.captured("slug"))
                .map(product -> product(call, product))
                .orElseGet(() -> drawing.missing(call));
    }

    private Answer product(Call call, Product product) {
        return drawing.product(call, 200, product, new Form(Map.of("quantity", "1", "shipping", "standard")));
    }

    private Answer help(Call call) {
        Chrome chrome = drawing.chrome(call, "Help", StructuredData.store(shop.terms(), hours));
        return drawing.page(200, "help", chrome, Map.of("week", Day.week(hours)));
    }

    private Answer asset(Call call, String name) {
        return assets.find(name).orElseGet(() -> drawing.missing(call));
    }
}
