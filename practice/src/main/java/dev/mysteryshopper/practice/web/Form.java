package dev.mysteryshopper.practice.web;

import dev.mysteryshopper.practice.shop.ShippingMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed into a form, and what is wrong with it. Used by one thread at a time. */
public final class Form {
    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String general = "";

    Form(Map<String, String> values) {
        this.values = values;
    }

    /** What stands in the field; empty when nothing does. */
    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    public boolean wrong(String name) {
        return errors.containsKey(name);
    }

    /** What is wrong with the field; empty when nothing is. */
    public String error(String name) {
        return errors.getOrDefault(name, "");
    }

    public boolean hasErrors() {
        return !errors.isEmpty() || !general.isEmpty();
    }

    /** What stands above the form when something is wrong. */
    public String general() {
        return general.isEmpty() ? "Please check what you typed." : general;
    }

    /** Says that a field must be filled in, if it is not. */
    Form need(String name, String error) {
        if (value(name).isEmpty()) {
            errors.putIfAbsent(name, error);
        }
        return this;
    }

    Form needEmail() {
        if (!value("email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            errors.put(
                    "email",
                    value("email").isEmpty() ? "Please give your e-mail address." : "This is not an e-mail address.");
        }
        return this;
    }

    void wrong(String name, String error) {
        errors.putIfAbsent(name, error);
    }

    void refused(String why) {
        general = why;
    }

    /** The quantity, which is 1 when nothing was typed; empty, with an error noted, when it is no whole number above 0. */
    Optional<Integer> quantity() {
        String typed = value("quantity");
        if (typed.isEmpty()) {
            return Optional.of(1);
        }
        if (typed.matches("\\d{1,4}") && !typed.matches("0+")) {
            return Optional.of(Integer.parseInt(typed));
        }
        errors.put("quantity", "Please give a whole number from 1.");
        return Optional.empty();
    }

    /** The shipping, which is standard when nothing was chosen; empty, with an error noted, for an unknown one. */
    Optional<ShippingMethod> shipping() {
        Optional<ShippingMethod> method = value("shipping").isEmpty()
                ? Optional.of(ShippingMethod.STANDARD)
                : ShippingMethod.of(value("shipping"));
        if (method.isEmpty()) {
            errors.put("shipping", "Please choose one of these.");
        }
        return method;
    }
}
