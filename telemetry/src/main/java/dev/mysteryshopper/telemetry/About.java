package dev.mysteryshopper.telemetry;

import dev.mysteryshopper.reports.journal.RunStarted;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.resources.Resource;

/** What traces and metrics say of the run that they are of. */
final class About {

    private About() {}

    static Resource run(RunStarted started) {
        return Resource.create(Attributes.of(
                AttributeKey.stringKey("service.name"),
                "mystery-shopper",
                AttributeKey.stringKey("service.version"),
                started.tool(),
                AttributeKey.stringKey("mystery_shopper.run"),
                started.run(),
                AttributeKey.stringKey("mystery_shopper.company"),
                started.company()));
    }
}
