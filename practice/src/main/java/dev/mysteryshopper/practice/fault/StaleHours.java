package dev.mysteryshopper.practice.fault;

import dev.mysteryshopper.practice.shop.OpeningHours;
import dev.mysteryshopper.practice.shop.OpeningHours.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Nobody told the website about the new Saturday hours. */
public record StaleHours() implements Fault {
    @Override
    public String name() {
        return "stale-hours";
    }

    @Override
    public String whatACustomerNotices() {
        return "The website says the shop is open until 4 pm on Saturdays; by chat and through the API it closes at 2 pm.";
    }

    /** The hours as the website has them. */
    public OpeningHours onTheWebsite(OpeningHours hours) {
        return hours.with(DayOfWeek.SATURDAY, new Span(LocalTime.of(10, 0), LocalTime.of(16, 0)));
    }
}
