package dev.mysteryshopper.reports.merge;

import java.io.IOException;
import java.util.List;

/** Runs that are not the shards of one run, each once. */
public final class NotOneRun extends IOException {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    NotOneRun(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, a few sentences each, the run in question named first. */
    public List<String> problems() {
        return problems;
    }
}
