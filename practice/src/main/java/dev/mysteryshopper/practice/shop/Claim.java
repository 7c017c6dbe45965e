package dev.mysteryshopper.practice.shop;

/** A warranty claim, with what was decided. Its number is like "W-30001". */
public record Claim(String number, Order order, Product product, String problem, Decision decision) {}
