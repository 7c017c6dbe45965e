package dev.mysteryshopper.model;

import dev.mysteryshopper.reports.opinion.Advisor;
import dev.mysteryshopper.reports.opinion.AdvisorKind;
import java.time.Duration;

/** Models behind an endpoint that speaks OpenAI's protocol: OpenAI's own, and those of many servers that run models at home. */
public final class OpenAiKind implements AdvisorKind {

    @Override
    public Advisor advisor(String endpoint, String model, String key, Duration patience) {
        return new OpenAiAdvisor(endpoint, model, key, patience);
    }
}
