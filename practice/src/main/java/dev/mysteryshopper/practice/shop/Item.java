package dev.mysteryshopper.practice.shop;

/** So many of one product. */
public record Item(Product product, int quantity) {
    public Money price() {
        return product.price().times(quantity);
    }
}
