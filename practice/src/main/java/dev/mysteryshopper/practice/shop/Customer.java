package dev.mysteryshopper.practice.shop;

/**
 * Who ordered.
 *
 * @param name empty when it is not known
 * @param address empty when it is not known, and for pickup
 */
public record Customer(String name, String email, String address) {
    /** Whether this is the customer's e-mail address; capitals and spaces around it do not matter. */
    public boolean hasEmail(String given) {
        return email.strip().equalsIgnoreCase(given.strip());
    }
}
