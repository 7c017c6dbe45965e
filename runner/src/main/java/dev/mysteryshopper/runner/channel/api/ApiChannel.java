package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.Contact;

/** An API. Nothing is sent before the first move. */
final class ApiChannel implements Channel {

    private final ApiSettings settings;
    private final ApiClient client;

    ApiChannel(ApiSettings settings, ApiClient client) {
        this.settings = settings;
        this.client = client;
    }

    @Override
    public Contact open(Caller caller) {
        return new ApiContact(settings, client, caller.seen());
    }

    @Override
    public void close() {
        client.close();
    }
}
