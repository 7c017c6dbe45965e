package dev.mysteryshopper.runner.own;

import dev.mysteryshopper.reports.opinion.Advice;
import dev.mysteryshopper.reports.opinion.Advisor;
import dev.mysteryshopper.reports.opinion.AdvisorKind;
import dev.mysteryshopper.reports.opinion.Matter;
import java.time.Duration;

/** Finds that all replies agree, and quotes them whole. */
public final class WiseOwl implements AdvisorKind {

    @Override
    public Advisor advisor(String endpoint, String model, String key, Duration patience) {
        return new Advisor() {
            @Override
            public String name() {
                return model;
            }

            @Override
            public Advice advise(Matter matter) {
                return new Advice("CONSISTENT", matter.first(), "", matter.second(), "", "Beech is beech.");
            }
        };
    }
}
