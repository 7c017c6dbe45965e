package dev.mysteryshopper.runner.channel.web;

import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.ToolTrouble;

/** A site. Its browsers are opened when the first contact is, and never more of them than the run allows. */
final class WebChannel implements Channel {

    private final WebSettings settings;
    private final Equipment equipment;
    private final Browsers browsers;

    WebChannel(WebSettings settings, Equipment equipment) {
        this.settings = settings;
        this.equipment = equipment;
        this.browsers = new Browsers(equipment.browsers());
    }

    @Override
    public String makeReady() {
        BrowserStarter starter = equipment
                .grid()
                .<BrowserStarter>map(grid -> new GridBrowser(grid, settings.window()))
                .orElseGet(() -> new LocalBrowserStarter(
                        new BrowserFinder(System.getenv(), System.err).find(),
                        settings.window(),
                        equipment.headless()));
        browsers.startWith(starter);
        return starter.name() + ", version " + browsers.openFirst(equipment.longest());
    }

    @Override
    public Contact open(Caller caller) {
        String owner = caller.seen().journey() + "\n" + caller.shopper().name();
        Lease lease = browsers.lease(caller.seen().journey(), owner, equipment.longest());
        try {
            return new WebContact(settings, lease, caller.seen());
        } catch (ToolTrouble e) {
            lease.close();
            throw e;
        }
    }

    @Override
    public void forget(String journey) {
        browsers.forget(journey);
    }

    @Override
    public void close() {
        browsers.close();
    }
}
