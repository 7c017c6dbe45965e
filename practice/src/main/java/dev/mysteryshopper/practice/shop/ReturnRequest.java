package dev.mysteryshopper.practice.shop;

/** A return that was asked for, with what was decided. Its number is like "R-20001". */
public record ReturnRequest(String number, Order order, String reason, Decision decision) {}
