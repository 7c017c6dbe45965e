package dev.mysteryshopper.runner.run;

import java.util.Optional;

/** The version of the toolkit. */
public final class Version {

    private Version() {}

    /** The version of the jar that a class comes from; {@code development} if it comes from no jar. */
    public static String of(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("development");
    }
}
