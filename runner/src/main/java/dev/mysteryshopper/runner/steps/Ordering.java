package dev.mysteryshopper.runner.steps;

import dev.mysteryshopper.runner.journey.Customer;
import dev.mysteryshopper.runner.journey.Errand;
import dev.mysteryshopper.runner.journey.Journey;
import dev.mysteryshopper.runner.journey.Played;
import dev.mysteryshopper.runner.steps.Words.Shipping;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Placing orders, as what the journey is about or to set it up. */
final class Ordering {

    private final Errands errands;

    Ordering(Journey journey) {
        this.errands = new Errands(journey);
    }

    @Told(
            means = "Orders a product, shipped the usual way.",
            examples = "When Dana orders 2 \"rain boots\" by chat",
            plays = Errands.ORDER)
    @When("{shopper} orders {int} {string} {places}")
    public void orders(Who who, Integer quantity, String product, Places places) {
        order(who, places, items(quantity, product), false);
    }

    @Told(
            means = "Orders a product, shipped in a given way.",
            examples = "When Dana orders 2 \"rain boots\" with express shipping by chat",
            plays = Errands.ORDER)
    @When("{shopper} orders {int} {string} with {shipping} shipping {places}")
    public void ordersShipped(Who who, Integer quantity, String product, Shipping shipping, Places places) {
        order(who, places, items(quantity, product, shipping), false);
    }

    @Told(
            means = "Places one order for each row of the table.",
            examples = "When Marcus orders through the api:",
            plays = Errands.ORDER,
            columns = {"product", "quantity", "shipping"})
    @When("{shopper} orders {places}:")
    public void ordersEach(Who who, Places places, DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            order(who, places, items(row), false);
        }
    }

    @Told(
            means =
                    "To set the journey up: has ordered a product, shipped the usual way. It is played, but in no measure.",
            examples = "Given Dana ordered 1 \"rain boots\" on the web",
            plays = Errands.ORDER)
    @Given("{shopper} ordered {int} {string} {places}")
    public void ordered(Who who, Integer quantity, String product, Places places) {
        order(who, places, items(quantity, product), true);
    }

    @Told(
            means =
                    "To set the journey up: has ordered a product, shipped in a given way. It is played, but in no measure.",
            examples = "Given Dana ordered 1 \"rain boots\" with express shipping on the web",
            plays = Errands.ORDER)
    @Given("{shopper} ordered {int} {string} with {shipping} shipping {places}")
    public void orderedShipped(Who who, Integer quantity, String product, Shipping shipping, Places places) {
        order(who, places, items(quantity, product, shipping), true);
    }

    @Told(
            means =
                    "To set the journey up: has placed one order for each row of the table. It is played, but in no measure.",
            examples = "Given Marcus ordered through the api:",
            plays = Errands.ORDER,
            columns = {"product", "quantity", "shipping"})
    @Given("{shopper} ordered {places}:")
    public void orderedEach(Who who, Places places, DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            order(who, places, items(row), true);
        }
    }

    private void order(Who who, Places places, Map<String, String> items, boolean setUp) {
        Errand errand = Errand.of(errands.action(Errands.ORDER), items);
        List<Played> played = errands.go(who, setUp ? errand.asSetUp() : errand, places);
        played.stream().filter(Played::done).map(Played::customer).forEach(Customer::placedOrder);
    }

    private static Map<String, String> items(int quantity, String product) {
        return Map.of("quantity", Integer.toString(quantity), "product", product);
    }

    private static Map<String, String> items(int quantity, String product, Shipping shipping) {
        return Map.of("quantity", Integer.toString(quantity), "product", product, "shipping", shipping.method());
    }

    private static Map<String, String> items(Map<String, String> row) {
        Map<String, String> items = new HashMap<>();
        row.forEach((column, cell) -> {
            if (cell != null && !cell.isBlank()) {
                items.put(column, cell);
            }
        });
        items.putIfAbsent("quantity", "1");
        return items;
    }
}
