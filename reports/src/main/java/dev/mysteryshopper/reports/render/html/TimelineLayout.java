package dev.mysteryshopper.reports.render.html;

import dev.mysteryshopper.reports.measure.ContactResult;
import dev.mysteryshopper.reports.measure.Hold;
import dev.mysteryshopper.reports.measure.JourneyResult;
import dev.mysteryshopper.reports.measure.Transfer;
import dev.mysteryshopper.reports.measure.Wait;
import dev.mysteryshopper.reports.measure.WaitKind;
import dev.mysteryshopper.reports.render.html.Timeline.Kind;
import dev.mysteryshopper.reports.render.html.Timeline.Lane;
import dev.mysteryshopper.reports.render.html.Timeline.Span;
import dev.mysteryshopper.reports.render.internal.CleanText;
import dev.mysteryshopper.reports.render.internal.CompanyTime;
import dev.mysteryshopper.reports.render.internal.HumanDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the timeline of one journey. */
final class TimelineLayout {

    private static final int MOST_LANES = 24;
    private static final int MOST_SPANS = 120;

    /** A reply that came sooner than after so small a part of the whole is not drawn. */
    private static final int NOTABLE = 25;

    private record Drawn(Kind kind, String lane, Instant began, Duration lasted) {}

    /** From a moment on, a desk had the customer. */
    private record Serving(Instant since, String lane) {}

    private final CompanyTime time;
    private final Instant start;
    private final long millis;
    private final Map<String, Set<Drawn>> lanes = new LinkedHashMap<>();
    private final Map<String, List<Transfer>> transfers;
    private final Map<String, List<Wait>> waits;
    private final Map<String, List<Hold>> holds;

    private TimelineLayout(JourneyResult journey, CompanyTime time) {
        this.time = time;
        transfers = journey.transfers().stream().collect(Collectors.groupingBy(Transfer::contact));
        waits = journey.waits().stream().collect(Collectors.groupingBy(Wait::contact));
        holds = journey.holds().stream().collect(Collectors.groupingBy(Hold::contact));
        start = journey.started().moment().at();
        Duration whole = journey.contacts().stream()
                .map(contact -> Duration.between(start, contact.opened().plus(contact.lasted())))
                .reduce(journey.took(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        millis = Math.max(1, whole.toMillis());
    }

    /** The timeline of a journey; empty if it was one short contact in one place, which needs no picture. */
    static Optional<Timeline> of(JourneyResult journey, CompanyTime time) {
        boolean plain = journey.contacts().size() < 2
                && journey.transfers().isEmpty()
                && journey.holds().isEmpty()
                && journey.took().toMillis() < 1_000;
        if (journey.contacts().isEmpty() || plain) {
            return Optional.empty();
        }
        TimelineLayout layout = new TimelineLayout(journey, time);
        int number = 0;
        for (ContactResult contact : journey.contacts()) {
            layout.contact(journey, contact, ++number);
        }
        return Optional.of(layout.done());
    }

    private void contact(JourneyResult journey, ContactResult contact, int number) {
        String channel = (journey.contacts().size() > 1 ? number + " " : "")
                + CleanText.name(contact.channel())
                + (contact.setUp() ? ", set-up" : "");
        List<Serving> servings = new ArrayList<>();
        Instant since = contact.opened();
        String desk = contact.desks().isEmpty() ? "" : contact.desks().get(0);
        for (Transfer transfer : transfers.getOrDefault(contact.contact(), List.of())) {
            if (servings.isEmpty()) {
                desk = transfer.from();
            }
            servings.add(new Serving(since, lane(channel, desk)));
            draw(Kind.TALK, lane(channel, desk), since, Duration.between(since, transfer.at()));
            since = transfer.at();
            desk = transfer.to();
            draw(Kind.TRANSFER, lane(channel, desk), since, Duration.ZERO);
        }
        servings.add(new Serving(since, lane(channel, desk)));
        Instant end = contact.opened().plus(contact.lasted());
        draw(Kind.TALK, lane(channel, desk), since, Duration.between(since, end));
        for (Wait wait : waits.getOrDefault(contact.contact(), List.of())) {
            boolean queue = wait.kind() == WaitKind.QUEUE;
            boolean notable = wait.lasted().toMillis() * 1_000 >= NOTABLE * millis;
            if (queue) {
                draw(Kind.QUEUE, at(servings, wait.began().plus(wait.lasted())), wait.began(), wait.lasted());
            } else if (wait.kind() != WaitKind.HOLD && notable) {
                draw(Kind.WAIT, at(servings, wait.began()), wait.began(), wait.lasted());
            }
        }
        for (Hold hold : holds.getOrDefault(contact.contact(), List.of())) {
            draw(Kind.HOLD, at(servings, hold.began()), hold.began(), hold.lasted());
        }
    }

    private static String lane(String channel, String desk) {
        String place = CleanText.name(desk);
        return place.isEmpty() ? channel : channel + " · " + place;
    }

    private static String at(List<Serving> servings, Instant when) {
        String lane = servings.get(0).lane();
        for (Serving serving : servings) {
            if (!serving.since().isAfter(when)) {
                lane = serving.lane();
            }
        }
        return lane;
    }

    private void draw(Kind kind, String lane, Instant began, Duration lasted) {
        lanes.computeIfAbsent(lane, l -> new LinkedHashSet<>())
                .add(new Drawn(kind, lane, began, lasted.isNegative() ? Duration.ZERO : lasted));
    }

    private Timeline done() {
        List<Drawn> all = lanes.values().stream()
                .flatMap(Set::stream)
                .sorted(Comparator.comparing(Drawn::began).thenComparing(Drawn::kind))
                .toList();
        List<Lane> shown = lanes.entrySet().stream()
                .limit(MOST_LANES)
                .map(lane -> new Lane(
                        lane.getKey(),
                        lane.getValue().stream()
                                .limit(MOST_SPANS)
                                .sorted(Comparator.comparing(Drawn::kind))
                                .map(this::span)
                                .toList()))
                .toList();
        return new Timeline(
                shown,
                all.stream().limit(MOST_SPANS).map(this::span).toList(),
                HumanDuration.of(Duration.ofMillis(millis)),
                Math.max(0, all.size() - MOST_SPANS));
    }

    private Span span(Drawn drawn) {
        int x = thousandths(Duration.between(start, drawn.began()).toMillis());
        int width = Math.max(
                drawn.kind() == Kind.TRANSFER ? 5 : 3,
                thousandths(drawn.lasted().toMillis()));
        return new Span(
                drawn.kind(),
                drawn.lane(),
                Math.min(x, 1_000 - Math.min(width, 1_000)),
                Math.min(width, 1_000),
                time.clock(drawn.began()),
                drawn.kind() == Kind.TRANSFER ? "" : HumanDuration.of(drawn.lasted()));
    }

    private int thousandths(long part) {
        return (int) Math.max(0, Math.min(1_000, part * 1_000 / millis));
    }
}
