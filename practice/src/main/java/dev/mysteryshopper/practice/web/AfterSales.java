package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.http.Answer;
import dev.mysteryshopper.practice.http.Call;
import dev.mysteryshopper.practice.http.Parameters;
import dev.mysteryshopper.practice.http.Routes;
import dev.mysteryshopper.practice.shop.Claim;
import dev.mysteryshopper.practice.shop.Decision;
import dev.mysteryshopper.practice.shop.Order;
import dev.mysteryshopper.practice.shop.OrderStatus;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.Refusal;
import dev.mysteryshopper.practice.shop.ReturnRequest;
import dev.mysteryshopper.practice.shop.Shop;
import java.util.Map;
import java.util.Optional;

/** What comes after buying: following an order, cancelling it, returning, claiming the warranty. */
final class AfterSales {
    private static final int WRONG_INPUT = 422;
    private static final String NOT_FOUND = "We cannot find an order with this number and e-mail address.";

    private final Shop shop;
    private final Drawing drawing;

    AfterSales(Shop shop, Drawing drawing) {
        this.shop = shop;
        this.drawing = drawing;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/orders", call -> lookUpForm(call, 200, new Form(call.query())))
                .on("POST", "/orders", this::lookUp)
                .on("GET", "/orders/{number}", this::order)
                .on("GET", "/orders/{number}/cancel", this::askWhetherToCancel)
                .on("POST", "/orders/{number}/cancel", this::cancel)
                .on("GET", "/returns", call -> returnForm(call, 200, new Form(call.query())))
                .on("POST", "/returns", this::giveBack)
                .on("GET", "/returns/{number}", this::returned)
                .on("GET", "/warranty", call -> claimForm(call, 200, new Form(call.query())))
                .on("POST", "/warranty", this::claim)
                .on("GET", "/warranty/{number}", this::claimed);
    }

    private Answer lookUpForm(Call call, int status, Form form) {
        return drawing.page(status, "orders", drawing.chrome(call, "Your order", ""), Map.of("form", form));
    }

    private Answer lookUp(Call call) {
        Form form = new Form(call.form());
        form.need("number", "Please give the order number.").needEmail();
        return orderIn(form, "number")
                .map(order -> Answer.seeOther(address(order)))
                .orElseGet(() -> lookUpForm(call, WRONG_INPUT, form));
    }

    private Answer order(Call call) {
        return shop.orders()
                .find(call.captured("number"), call.query("email"))
                .map(order -> order(call, order))
                .orElseGet(() -> unknown(call));
    }

    private Answer order(Call call, Order order) {
        OrderStatus status = shop.orders().status(order);
        String notice =
                switch (call.query("just")) {
                    case "placed" -> "Thank you for your order. We ship it soon.";
                    case "cancelled" ->
                        status == OrderStatus.CANCELLED
                                ? "Your order is cancelled. You will not be charged."
                                : "This order can no longer be cancelled.";
                    default -> "";
                };
        return drawing.page(
                200,
                "order",
                drawing.chrome(call, "Order " + order.number(), ""),
                Map.of("order", order, "status", status, "notice", notice));
    }

    private Answer askWhetherToCancel(Call call) {
        Optional<Order> order = shop.orders().find(call.captured("number"), call.query("email"));
        if (order.isEmpty()) {
            return unknown(call);
        }
        if (shop.orders().status(order.get()) != OrderStatus.PLACED) {
            return Answer.seeOther(address(order.get()) + "&just=cancelled");
        }
        return drawing.page(200, "cancel", drawing.chrome(call, "Cancel your order", ""), Map.of("order", order.get()));
    }

    private Answer cancel(Call call) {
        Form form = new Form(call.form());
        Optional<Order> order = shop.orders().find(call.captured("number"), form.value("email"));
        if (order.isEmpty()) {
            return unknown(call);
        }
        try {
            shop.orders().cancel(order.get().number());
        } catch (Refusal tooLate) {
            // the order's page says how far it is
        }
        return Answer.seeOther(address(order.get()) + "&just=cancelled");
    }

    private Answer returnForm(Call call, int status, Form form) {
        return drawing.page(status, "returns", drawing.chrome(call, "Return something", ""), Map.of("form", form));
    }

    private Answer giveBack(Call call) {
        Form form = new Form(call.form());
        form.need("order", "Please give the order number.")
                .needEmail()
                .need("reason", "Please tell us why you return it.");
        return orderIn(form, "order")
                .map(order -> shop.returns().ask(order.number(), form.value("reason")))
                .map(request -> decided("/returns/", request.number(), request.order()))
                .orElseGet(() -> returnForm(call, WRONG_INPUT, form));
    }

    private Answer returned(Call call) {
        Optional<ReturnRequest> request = shop.returns()
                .find(call.captured("number"))
                .filter(found -> found.order().customer().hasEmail(call.query("email")));
        return request.map(found ->
                        decision(call, "Your return", "return", found.number(), found.order(), found.decision()))
                .orElseGet(() -> drawing.missing(call));
    }

    private Answer claimForm(Call call, int status, Form form) {
        return drawing.page(
                status,
                "warranty",
                drawing.chrome(call, "Claim the warranty", ""),
                Map.of("form", form, "products", shop.catalogue().products()));
    }

    private Answer claim(Call call) {
        Form form = new Form(call.form());
        form.need("product", "Please choose the product.")
                .need("order", "Please give the order number.")
                .needEmail()
                .need("problem", "Please tell us what is wrong with it.");
        Optional<Order> order = orderIn(form, "order");
        Optional<Product> product = shop.catalogue().find(form.value("product"));
        if (order.isEmpty() || product.isEmpty()) {
            return claimForm(call, WRONG_INPUT, form);
        }
        try {
            Claim claim = shop.claims().claim(order.get().number(), product.get(), form.value("problem"));
            return decided("/warranty/", claim.number(), claim.order());
        } catch (Refusal notInOrder) {
            form.wrong("product", notInOrder.words());
            return claimForm(call, WRONG_INPUT, form);
        }
    }

    private Answer claimed(Call call) {
        Optional<Claim> claim = shop.claims()
                .find(call.captured("number"))
                .filter(found -> found.order().customer().hasEmail(call.query("email")));
        return claim.map(found ->
                        decision(call, "Your claim", "warranty claim", found.number(), found.order(), found.decision()))
                .orElseGet(() -> drawing.missing(call));
    }

    private Answer decision(Call call, String title, String what, String number, Order order, Decision decision) {
        return drawing.page(
                200,
                "decision",
                drawing.chrome(call, title, ""),
                Map.of("decision", decision, "what", what, "number", number, "order", order.number()));
    }

    /** The order a form is about; empty, with the error noted, when there is none or anything else is wrong. */
    private Optional<Order> orderIn(Form form, String field) {
        if (form.hasErrors()) {
            return Optional.empty();
        }
        Optional<Order> order = shop.orders().find(form.value(field), form.value("email"));
        if (order.isEmpty()) {
            form.refused(NOT_FOUND);
        }
        return order;
    }

    private Answer unknown(Call call) {
        return drawing.message(call, 404, "Order not found", NOT_FOUND);
    }

    private static Answer decided(String below, String number, Order order) {
        return Answer.seeOther(
                below + number + "?email=" + Parameters.encode(order.customer().email()));
    }

    private static String address(Order order) {
        return "/orders/" + order.number() + "?email="
                + Parameters.encode(order.customer().email());
    }
}
