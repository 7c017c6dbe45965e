package dev.mysteryshopper.runner.channel.api;

import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.Node;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** What a team would write to give its requests what the company file cannot say. */
public final class SpecialKey implements OwnSpecification {

    @Override
    public boolean isFor(ChannelSpec channel) {
        return channel.settings()
                .get("headers")
                .filter(headers -> headers instanceof Node.Mapping mapping
                        && mapping.get("X-Key").filter(SpecialKey::isSpecial).isPresent())
                .isPresent();
    }

    private static boolean isSpecial(Node key) {
        return key instanceof Node.Scalar scalar && scalar.text().equals("special");
    }

    @Override
    public RequestSpecification given() {
        return RestAssured.given().header("X-Own", "from Java");
    }
}
