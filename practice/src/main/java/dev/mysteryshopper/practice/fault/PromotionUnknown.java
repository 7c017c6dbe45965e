package dev.mysteryshopper.practice.fault;

/** Nobody told the chat desk about the promotion. */
public record PromotionUnknown() implements Fault {
    @Override
    public String name() {
        return "promotion-unknown";
    }

    @Override
    public String whatACustomerNotices() {
        return "The website shows a promotion for rain boots; asked about it, the chat says that there is none.";
    }
}
