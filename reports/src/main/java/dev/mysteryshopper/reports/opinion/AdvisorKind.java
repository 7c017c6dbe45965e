package dev.mysteryshopper.reports.opinion;

import java.time.Duration;

/** Makes advisors; found on the class path with {@link java.util.ServiceLoader}. */
public interface AdvisorKind {

    /**
     * An advisor. It is not asked yet.
     *
     * @param endpoint where it is reached, such as {@code http://127.0.0.1:11434/v1}
     * @param model the model's name there
     * @param key the key for it, which is never written anywhere; empty if it needs none
     * @param patience longest wait for one answer
     */
    Advisor advisor(String endpoint, String model, String key, Duration patience);
}
