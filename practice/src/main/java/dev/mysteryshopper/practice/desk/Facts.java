package dev.mysteryshopper.practice.desk;

import dev.mysteryshopper.practice.fault.ChatPrice;
import dev.mysteryshopper.practice.fault.FaultSet;
import dev.mysteryshopper.practice.fault.PromotionUnknown;
import dev.mysteryshopper.practice.shop.Money;
import dev.mysteryshopper.practice.shop.OpeningHours.Span;
import dev.mysteryshopper.practice.shop.Product;
import dev.mysteryshopper.practice.shop.ShippingMethod;
import dev.mysteryshopper.practice.shop.Terms;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts what the shop publishes into sentences. Each method gives several ways to say the same. */
record Facts(Terms terms, FaultSet faults) {
    /** @param day the one that was asked about, if one was */
    List<String> hours(Optional<DayOfWeek> day) {
        if (day.isEmpty()) {
            String week = span(DayOfWeek.MONDAY);
            String saturday = span(DayOfWeek.SATURDAY);
            return List.of(
                    "We are open Monday to Friday from " + week + " and on Saturdays from " + saturday
                            + ". On Sundays we are closed.",
                    "Our opening hours are Monday to Friday " + week + " and Saturday " + saturday
                            + "; we are closed on Sundays.");
        }
        String name = label(day.get()) + "s";
        return terms.hours()
                .on(day.get())
                .map(span -> List.of(
                        "On " + name + " we are open from " + prose(span) + ".",
                        "We are open from " + prose(span) + " on " + name + ".",
                        name + ": we open at " + prose(span.opens()) + " and close at " + prose(span.closes()) + "."))
                .orElse(List.of("We are closed on " + name + ".", "On " + name + " the shop is closed."));
    }

    List<String> returnWindow() {
        String days = terms.returnWindow();
        return List.of(
                "You can return unworn items within " + days + " of delivery.",
                "You have " + days + " from delivery to send something back, as long as it is unworn.",
                "Our return window is " + days + "; items have to be unworn.");
    }

    /**
     * @param product the one that was asked about, if one was
     * @param appliances whether only kitchen appliances were asked about
     */
    List<String> warranty(Optional<Product> product, boolean appliances) {
        if (appliances) {
            String months = Terms.APPLIANCE_WARRANTY_MONTHS + " months";
            return List.of(
                    "The warranty on kitchen appliances is " + months + ".",
                    "You have a warranty of " + months + " on kitchen appliances.");
        }
        if (product.isPresent()) {
            String months = product.get().warrantyMonths() + " months";
            String name = product.get().inSentence();
            return List.of(
                    "The warranty on the " + name + " is " + months + ".",
                    "You have a warranty of " + months + " on the " + name + ".");
        }
        return List.of(
                "The warranty is " + terms.warranty() + ".",
                "We give a warranty of " + terms.warranty().replace(",", " and") + ".");
    }

    List<String> promotion() {
        if (faults.has(PromotionUnknown.class)) {
            return List.of(
                    "I'm sorry, there is no promotion running at the moment.",
                    "No, we have no promotion right now.",
                    "I have not heard of any promotion, sorry; there is none at the moment.");
        }
        String code = terms.promotion().code();
        String percent = terms.promotion().percentOff() + "%";
        String until = terms.promotion().until();
        return List.of(
                "Yes: you get " + percent + " off rain boots with the code " + code + " until " + until + ".",
                "There is one: " + percent + " off rain boots until " + until + ", the code is " + code + ".");
    }

    List<String> price(Product product) {
        Money price = faults.find(ChatPrice.class)
                .map(fault -> fault.quoted(product.price()))
                .orElse(product.price());
        String name = product.inSentence();
        return List.of(
                "The " + name + (product.plural() ? " cost " : " costs ") + price + ".",
                "The price of the " + name + " is " + price + ".",
                "That's " + price + " for the " + name + ".");
    }

    List<String> availability(Product product) {
        String are = product.plural() ? " are " : " is ";
        return List.of(
                "The " + product.inSentence() + are + (product.inStock() ? "in stock." : "sold out at the moment."));
    }

    /** @param asked the one that was asked about, if one was */
    List<String> shipping(Optional<ShippingMethod> asked) {
        return asked.map(method -> List.of(sentence(method) + "."))
                .orElse(List.of(sentence(ShippingMethod.STANDARD) + ", "
                        + sentence(ShippingMethod.EXPRESS).replace("Express", "express") + ". "
                        + sentence(ShippingMethod.PICKUP) + "."));
    }

    List<String> contact() {
        return List.of("You can call us at " + terms.phone() + " or write to " + terms.email() + ". The shop is at "
                + terms.address() + ".");
    }

    List<String> invoice() {
        return List.of(
                "I'm sorry, I cannot help with invoices and gift cards by chat. Please write to " + terms.email() + ".",
                "Invoices and gift cards are looked after by e-mail only: please write to " + terms.email() + ".");
    }

    private static String sentence(ShippingMethod method) {
        return method == ShippingMethod.PICKUP
                ? "Pickup in our store is free and ready within 1 business day"
                : method.label() + " shipping takes " + method.fewestBusinessDays() + " to " + method.mostBusinessDays()
                        + " business days and costs " + method.price();
    }

    private String span(DayOfWeek day) {
        return terms.hours().on(day).map(Facts::prose).orElse("closed");
    }

    private static String prose(Span span) {
        return prose(span.opens()) + " to " + prose(span.closes());
    }

    private static String prose(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
        return hour + minutes + (time.getHour() < 12 ? " am" : " pm");
    }

    private static String label(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
