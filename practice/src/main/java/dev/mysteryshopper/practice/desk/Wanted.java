package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.shop.Product;
import java.util.OptionalInt;

/** A product that was mentioned, with how many of it if that was said too. */
record Wanted(Product product, OptionalInt quantity) {}
