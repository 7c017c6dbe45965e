package dev.mysteryshopper.reports.render.internal;

import dev.mysteryshopper.reports.journal.RunStarted;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows moments as the company's own clocks do. */
public final class CompanyTime {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;
    private final DateTimeFormatter clock;

    private CompanyTime(ZoneId zone, DateTimeFormatter clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** The clock of the company that was visited; UTC if its zone is not one that is known here. */
    public static CompanyTime of(RunStarted run) {
        // a run is over in minutes; what was recorded may have gone on for weeks
        DateTimeFormatter clock = run.recorded() ? DAY_AND_CLOCK : CLOCK;
        return new CompanyTime(run.zone(), clock);
    }

    /** Name of the zone. */
    public String zone() {
        return zone.getId();
    }

    /** Hours, minutes and seconds; with the day where journeys were recorded and not played. */
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /** Date, hours and minutes. */
    public String minute(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    /** Date, hours, minutes and the zone. */
    public String day(Instant at) {
        return minute(at) + " (" + zone.getId() + ")";
    }
}
