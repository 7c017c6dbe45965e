package dev.mysteryshopper.runner.journey;

import dev.mysteryshopper.runner.shopper.Shoppers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in a journey. Used by the one thread that plays it. */
public final class Cast {

    private final Shoppers shoppers;
    private final Map<String, Customer> named = new LinkedHashMap<>();
    private final List<Customer> group = new ArrayList<>();

    Cast(Shoppers shoppers) {
        this.shoppers = shoppers;
    }

    /** Brings in somebody with a name, in place of who had that name before. */
    public Customer introduce(String name, Duration patience) {
        Customer customer = new Customer(shoppers.called(name, patience));
        named.put(name, customer);
        return customer;
    }

    /** Brings in a group, in place of the one before. */
    public List<Customer> introduceGroup(int count, Duration patience) {
        group.clear();
        shoppers.group(count, patience).forEach(shopper -> group.add(new Customer(shopper)));
        return group();
    }

    /** Who has this name; brought in with the patience that the company file gives if nobody has. */
    public Customer named(String name) {
        return named.computeIfAbsent(name, newcomer -> new Customer(shoppers.called(newcomer)));
    }

    /** The group; empty if there is none. */
    public List<Customer> group() {
        return List.copyOf(group);
    }

    /** Everybody, in the order they came in. */
    public List<Customer> everybody() {
        List<Customer> all = new ArrayList<>(named.values());
        all.addAll(group);
        return all;
    }
}
