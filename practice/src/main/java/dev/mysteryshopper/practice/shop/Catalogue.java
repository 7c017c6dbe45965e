package dev.mysteryshopper.practice.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that the shop sells. Never changes while the shop runs. */
public final class Catalogue {
    private final Map<String, Product> bySlug = new LinkedHashMap<>();

    private Catalogue(List<Product> products) {
        products.forEach(product -> bySlug.put(product.slug(), product));
    }

    public List<Product> products() {
        return List.copyOf(bySlug.values());
    }

    public Optional<Product> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** By slug, stock-keeping unit or name, whatever the case of the letters: "Rain Boots", "rain-boots", "OUT-100". */
    public Optional<Product> find(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return bySlug.values().stream()
                .filter(product -> product.slug().equals(wanted)
                        || product.inSentence().equals(wanted)
                        || product.sku().toLowerCase(Locale.ROOT).equals(wanted)
                        || product.alsoCalled().contains(wanted))
                .findFirst();
    }

    /** The products that have every word of the query in their name, description or other names; all for an empty query. */
    public List<Product> search(String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return bySlug.values().stream()
                .filter(product -> {
                    String text = (product.name() + " " + product.description() + " " + product.alsoCalled())
                            .toLowerCase(Locale.ROOT);
                    return List.of(words).stream().allMatch(text::contains);
                })
                .toList();
    }

    /** What the practice shop sells. */
    public static Catalogue practice() {
        return new Catalogue(List.of(
                outdoor(
                                "OUT-100",
                                "rain-boots",
                                "Rain boots",
                                "89.00",
                                60,
                                true,
                                "rain boot",
                                "rainboots",
                                "wellies",
                                "rubber boots")
                        .describedAs("Waterproof natural rubber boots with a cotton lining and a deep tread."),
                outdoor("OUT-101", "hiking-boots", "Hiking boots", "149.00", 35, true, "hiking boot", "walking boots")
                        .describedAs("Ankle-high leather boots for rough ground, resoled by us when worn down."),
                outdoor("OUT-110", "wool-socks", "Wool socks", "14.50", 200, true, "wool sock", "socks")
                        .describedAs(
                                "A pair of merino socks, warm even when wet. For hygiene we cannot take them back.")
                        .notReturnable(),
                outdoor("OUT-120", "rain-jacket", "Rain jacket", "119.00", 48, false, "raincoat", "rain coat", "jacket")
                        .describedAs(
                                "Three-layer jacket with taped seams, a hood that turns with you and two big pockets."),
                outdoor(
                                "OUT-200",
                                "two-person-tent",
                                "Two-person tent",
                                "229.00",
                                22,
                                false,
                                "tent",
                                "two person tent",
                                "2-person tent")
                        .describedAs(
                                "Free-standing tent of 2.1 kg, up in four minutes, with a porch for the rucksacks."),
                outdoor("OUT-210", "sleeping-bag", "Sleeping bag", "99.00", 40, false, "sleeping bags")
                        .describedAs("Down bag, comfortable to 2 degrees below freezing, packs to the size of a loaf."),
                outdoor("OUT-220", "trail-backpack", "Trail backpack", "109.00", 30, false, "backpack", "rucksack")
                        .describedAs("Forty litres, a light frame, and a rain cover in its own pocket."),
                outdoor("OUT-230", "headlamp", "Headlamp", "34.90", 75, false, "head lamp", "headlamps", "head torch")
                        .describedAs("350 lumens, red light for reading maps, charges over USB-C."),
                outdoor("OUT-240", "camping-stove", "Camping stove", "64.00", 26, false, "stove", "camp stove")
                        .describedAs("Folding gas stove that brings half a litre to the boil in three minutes."),
                outdoor("OUT-250", "water-filter", "Water filter", "42.00", 50, false, "filter", "water filters")
                        .describedAs("Squeeze filter for streams and lakes. For hygiene we cannot take it back.")
                        .notReturnable(),
                outdoor("OUT-260", "snowshoes", "Snowshoes", "139.00", 0, true, "snow shoes", "snowshoe")
                        .describedAs("Light aluminium snowshoes with steel crampons. Back in stock next winter."),
                home("HOM-300", "toaster", "Toaster", "49.00", 44, "toasters")
                        .describedAs("Two wide slots, six degrees of brown, and a crumb tray that comes out."),
                home("HOM-310", "electric-kettle", "Electric kettle", "39.00", 52, "kettle", "water kettle")
                        .describedAs("1.7 litres of steel, quiet, switches off by itself."),
                home("HOM-320", "coffee-grinder", "Coffee grinder", "79.00", 28, "grinder", "coffee mill")
                        .describedAs("Conical burrs with eighteen settings from espresso to French press."),
                home("HOM-330", "blender", "Blender", "95.00", 24, "mixer", "blenders")
                        .describedAs("Glass jug of 1.5 litres, crushes ice, parts go in the dishwasher."),
                household("HOM-400", "wool-blanket", "Wool blanket", "69.00", 33, "blanket", "blankets")
                        .describedAs("Woven from pure new wool, 140 by 200 centimetres."),
                household("HOM-410", "enamel-mug", "Enamel mug", "12.00", 150, "mug", "enamel cup")
                        .describedAs("The one that survives every campsite. Holds 350 ml."),
                household("HOM-420", "cast-iron-pan", "Cast-iron pan", "45.00", 38, "cast iron pan", "pan", "skillet")
                        .describedAs("26 centimetres, seasoned with flaxseed oil, lasts for life.")));
    }

    private static Entry outdoor(
            String sku, String slug, String name, String price, int stock, boolean plural, String... alsoCalled) {
        return new Entry(sku, slug, name, price, stock, false, plural, List.of(alsoCalled));
    }

    private static Entry home(String sku, String slug, String name, String price, int stock, String... alsoCalled) {
        return new Entry(sku, slug, name, price, stock, true, false, List.of(alsoCalled));
    }

    private static Entry household(
            String sku, String slug, String name, String price, int stock, String... alsoCalled) {
        return new Entry(sku, slug, name, price, stock, false, false, List.of(alsoCalled));
    }

    private record Entry(
            String sku,
            String slug,
            String name,
            String price,
            int stock,
            boolean appliance,
            boolean plural,
            List<String> alsoCalled) {
        Product describedAs(String description) {
            return new Product(
                    sku, slug, name, description, Money.usd(price), stock, appliance, true, plural, alsoCalled);
        }
    }
}
