package dev.mysteryshopper.reports.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.poole.openinghoursparser.OpeningHoursParser;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a value writes as its normal form, reads back as the same value. */
class NormalFormTest {

    @Test
    void isReadBackAsTheSameValue() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            for (FactType type : FactType.values()) {
                Value value = value(type, random);
                assertEquals(value.normal(), Values.parse(type, value.normal()).normal());
            }
        }
    }

    @Test
    void writesOpeningHoursThatOpenStreetMapUnderstands() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            Hours hours = hours(new Random(seed));
            var parser = new OpeningHoursParser(
                    new ByteArrayInputStream(hours.normal().getBytes(StandardCharsets.UTF_8)));
            parser.rules(true);
        }
    }

    @Test
    void isAgreedWithByItself() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            for (FactType type : FactType.values()) {
                Value a = value(type, random);
                Value b = value(type, random);
                assertEquals(Verdict.CONSISTENT, Values.compare(a, a));
                assertEquals(Values.compare(a, b), Values.compare(b, a), () -> a.normal() + " and " + b.normal());
            }
        }
    }

    @Test
    void saysWhatWasExpected() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Values.parse(FactType.DURATION, "ten days"));
        assertEquals(
                "\"ten days\" is not a duration in normal form. Expected something like P14D or P3D/P5D business.",
                thrown.getMessage());
    }

    private static Value value(FactType type, Random random) {
        return switch (type) {
            case MONEY ->
                new Money(
                        BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)),
                        Currency.getInstance(random.nextBoolean() ? "USD" : "EUR"),
                        bound(random));
            case DURATION -> span(random);
            case DATE -> new Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000)));
            case TIME_RANGE -> hours(random);
            case PERCENT -> new Percent(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3)), bound(random));
            case YES_NO -> new YesNo(random.nextBoolean());
            case DECISION -> one(Decision.values(), random);
            case ORDER_STATUS -> one(OrderStatus.values(), random);
            case QUANTITY -> new Quantity(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(2)), bound(random));
            case CONTACT ->
                ContactDetail.parse(List.of("+441134960227", "a.b@shop.example", "8 Corn Quay, Bristol BS1 4XX")
                        .get(random.nextInt(3)));
            case TEXT -> new Text("  Solid  Beech " + random.nextInt(9) + ". ");
        };
    }

    private static <T> T one(T[] some, Random random) {
        return some[random.nextInt(some.length)];
    }

    private static Bound bound(Random random) {
        return one(Bound.values(), random);
    }

    private static Span span(Random random) {
        Length length = length(random);
        Span span =
                switch (random.nextInt(4)) {
                    case 0 -> new Span(Optional.of(length), Optional.empty(), false);
                    case 1 -> new Span(Optional.empty(), Optional.of(length), false);
                    case 2 ->
                        Span.between(
                                length,
                                new Length(
                                        length.years() + 1,
                                        length.months(),
                                        length.weeks(),
                                        length.days(),
                                        length.hours(),
                                        length.minutes(),
                                        length.seconds()));
                    default -> Span.of(length);
                };
        return random.nextBoolean() ? span.inBusinessDays() : span;
    }

    private static Length length(Random random) {
        long[] part = new long[7];
        part[random.nextInt(7)] = random.nextInt(100);
        part[random.nextInt(7)] = random.nextInt(100);
        return new Length(part[0], part[1], part[2], part[3], part[4], part[5], part[6]);
    }

    private static Hours hours(Random random) {
        List<Hours.Line> lines = new ArrayList<>();
        Set<DayOfWeek> left = EnumSet.allOf(DayOfWeek.class);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            left.stream().filter(day -> random.nextInt(3) > 0).forEach(days::add);
            if (days.isEmpty()) {
                days.add(left.iterator().next());
            }
            left.removeAll(days);
            int from = random.nextInt(20) * 60;
            int to = from + 30 + random.nextInt(200);
            lines.add(new Hours.Line(
                    "", days, random.nextInt(5) == 0 ? List.of() : List.of(new Hours.Opening(from, to))));
        }
        return new Hours(lines);
    }
}
