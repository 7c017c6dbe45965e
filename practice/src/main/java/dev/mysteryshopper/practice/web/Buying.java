package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.http.Parameters;
import dev.mysteryshopper.practice.http.Routes;
import dev.mysteryshopper.practice.shop.Customer;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Refusal;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import dev.mysteryshopper.practice.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Buying: straight from the product's page, or by way of the basket. */
final class Buying {
    private static final int WRONG_INPUT = 422;

    private final Shop shop;
    private final Drawing drawing;

    Buying(Shop shop, Drawing drawing) {
        this.shop = shop;
        this.drawing = drawing;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/products/{slug}/buy", this::buy)
                .on("GET", "/basket", this::basket)
                .on("POST", "/basket", this::add)
                .on("POST", "/basket/remove", this::remove)
                .on("POST", "/checkout", this::checkout);
    }

    private Answer buy(Call call) {
        Optional<Product> product = shop.catalogue().bySlug(call.captured("slug"));
        if (product.isEmpty()) {
            return drawing.missing(call);
        }
        Form form = new Form(call.form());
        Optional<Integer> quantity = form.quantity();
        Function<Form, Answer> again = wrong -> drawing.product(call, WRONG_INPUT, product.get(), wrong);
        List<Item> items =
                quantity.map(count -> List.of(new Item(product.get(), count))).orElse(List.of());
        return place(form, items, again);
    }

    private Answer basket(Call call) {
        return basket(call, 200, new Form(Map.of("shipping", "standard")));
    }

    private Answer basket(Call call, int status, Form form) {
        return drawing.page(
                status,
                "basket",
                drawing.chrome(call, "Your basket", ""),
                Map.of("basket", Basket.of(call, shop.catalogue()), "form", form));
    }

    private Answer add(Call call) {
        Form form = new Form(call.form());
        Optional<Product> product = shop.catalogue().bySlug(form.value("product"));
        if (product.isEmpty()) {
            return drawing.missing(call);
        }
        Optional<Integer> quantity = form.quantity();
        if (quantity.isEmpty()) {
            return drawing.product(call, WRONG_INPUT, product.get(), form);
        }
        Basket fuller = Basket.of(call, shop.catalogue()).plus(product.get(), quantity.get());
        return fuller.rememberedIn(Answer.seeOther("/basket"));
    }

    private Answer remove(Call call) {
        Form form = new Form(call.form());
        Basket emptier = Basket.of(call, shop.catalogue()).without(form.value("product"));
        return emptier.rememberedIn(Answer.seeOther("/basket"));
    }

    private Answer checkout(Call call) {
        Basket basket = Basket.of(call, shop.catalogue());
        if (basket.items().isEmpty()) {
            return Answer.seeOther("/basket");
        }
        Answer answer = place(new Form(call.form()), basket.items(), wrong -> basket(call, WRONG_INPUT, wrong));
        return answer.status() == WRONG_INPUT ? answer : new Basket(List.of()).rememberedIn(answer);
    }

    /** @param again shows the form again, with what is wrong in it */
    private Answer place(Form form, List<Item> items, Function<Form, Answer> again) {
        form.need("name", "Please give your name.").needEmail();
        Optional<ShippingMethod> shipping = form.shipping();
        if (form.hasErrors() || shipping.isEmpty()) {
            return again.apply(form);
        }
        try {
            Customer customer = new Customer(form.value("name"), form.value("email"), form.value("address"));
            Order order = shop.orders().place(customer, items, shipping.get(), form.value("promotion"));
            return Answer.seeOther(
                    "/orders/" + order.number() + "?email=" + Parameters.encode(customer.email()) + "&just=placed");
        } catch (Refusal refusal) {
            form.refused(refusal.words());
            return again.apply(form);
        }
    }
}
