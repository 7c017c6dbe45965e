package dev.mysteryshopper.runner.steps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the step catalogue tells of a sentence, and what the check before the play needs to know of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Told {

    /** What it does or demands, one sentence for leaders. */
    String means();

    /** Sentences as they stand in a journey, with their keyword; each matches the method it stands at. */
    String[] examples();

    /** The action of the company file that it plays; empty if none. */
    String plays() default "";

    /** The columns that its table may have; empty if it takes no table. */
    String[] columns() default {};
}
