package dev.mysteryshopper.runner.company;

import java.util.List;
import java.util.stream.Collectors;

/** What a person wrote is wrong, so nothing is played; it says all that is wrong at once. The command ends with 2. */
public final class WrongInput extends RuntimeException {

    private final transient List<Problem> problems;

    /** @param problems all that is wrong, in the order of the files; at least one */
    public WrongInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
