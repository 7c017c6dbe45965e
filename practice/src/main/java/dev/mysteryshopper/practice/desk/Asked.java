package dev.mysteryshopper.practice.desk;

/** What an agent may have to ask a customer for. */
enum Asked {
    ORDER_NUMBER,
    EMAIL,
    PRODUCT,
    QUANTITY,
    SHIPPING,
    REASON,
    PROBLEM,
    TOPIC
}
