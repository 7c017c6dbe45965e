package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.fault.Faults;
import dev.mysteryshopper.practice.shop.Customer;
import dev.mysteryshopper.practice.shop.Item;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import dev.mysteryshopper.practice.shop.Shop;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A conversation as it can be read: one line a step. PS-10001 has rain boots, PS-10002 a toaster. */
final class Talk {
    final Shop shop = new Shop(InstantSource.fixed(Instant.parse("2026-03-02T15:00:00Z")));
    private final Company company;

    Talk(String faults) {
        company = new Company(shop, Faults.parse(faults), 1);
        for (String slug : List.of("rain-boots", "toaster")) {
            shop.orders()
                    .place(
                            new Customer("Dana", "dana@example.com", ""),
                            List.of(new Item(shop.catalogue().bySlug(slug).orElseThrow(), 1)),
                            ShippingMethod.STANDARD,
                            "");
        }
    }

    /** What the company does about each of these messages, of a customer whose e-mail address is known. */
    List<String> with(String name, String... texts) {
        Conversation conversation = company.talkTo(name, "dana@example.com");
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add("> " + text);
            conversation.hear(text).forEach(step -> lines.add(line(step)));
        }
        return lines;
    }

    String status(String number) {
        return shop.orders().status(shop.orders().find(number).orElseThrow()).word();
    }

    private static String line(Step step) {
        if (step instanceof Step.Say say) {
            return say.by().desk().label() + ": " + say.text();
        }
        if (step instanceof Step.PassOn passOn) {
            return passOn.from().desk().label() + " -> " + passOn.to().desk().label() + " "
                    + passOn.kind().word() + (passOn.briefed() ? "" : ", not briefed");
        }
        if (step instanceof Step.Behind behind) {
            behind.work().run();
            return "(behind the scenes)";
        }
        if (step instanceof Step.Queue queue) {
            return "(queue " + queue.position() + ")";
        }
        if (step instanceof Step.Join) {
            return "(joined)";
        }
        if (step instanceof Step.Hold) {
            return "(hold)";
        }
        return step instanceof Step.Close close ? "(closed: " + close.reason() + ")" : "(broken off)";
    }
}
