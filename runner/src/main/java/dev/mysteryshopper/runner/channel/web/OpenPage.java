package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.shopper.Template;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Opens a page.
 *
 * @param path path below the site's address, or a whole address; what is filled in is encoded
 */
record OpenPage(Template path) implements Move {

    @Override
    public void play(Scene scene) {
        scene.contact(WebContact.class).open(path.fill(scene.shopper().memory(), OpenPage::encoded), scene.bearable());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Set<String> needs() {
        return path.items();
    }
}
