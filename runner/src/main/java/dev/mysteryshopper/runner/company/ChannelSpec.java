package dev.mysteryshopper.runner.company;

/**
 * A channel as the company file describes it.
 *
 * @param name its name there: web, chat, api, or the company's own
 * @param kind its kind: browser, websocket, http, or one that was added
 * @param settings all that stands under the channel, {@code kind} included; the kind reads what it needs
 * @param place where it stands
 */
public record ChannelSpec(String name, String kind, Node.Mapping settings, Place place) {

    /**
     * Its address as it may be shown: what came from the environment is named ({@code ${WEB_URL}/shop}), not told. Empty
     * if it has no {@code url}.
     */
    public String address() {
        return settings.get("url")
                .filter(Node.Scalar.class::isInstance)
                .map(url -> ((Node.Scalar) url).shown())
                .orElse("");
    }
}
