package dev.mysteryshopper.runner.company;

import dev.mysteryshopper.reports.fact.FactType;
import java.util.Optional;

/**
 * How a fact is read and compared.
 *
 * @param name its name: price, order status, return window, ...
 * @param type how its value is read and compared
 * @param of the remembered item that says what the fact is about (product, order number); empty if it is about the company
 */
public record FactSpec(String name, FactType type, Optional<String> of) {}
