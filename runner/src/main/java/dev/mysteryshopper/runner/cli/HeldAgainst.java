package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.render.terminal.GateReport;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.StandardsFile;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.plan.Landscape;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.run.Ended;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which standards a run is held against, and whether they close the gate. */
final class HeldAgainst {

    private static final String STANDARDS = "scenarios/standards.yaml";

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = "The standards that the run is held against: limits, and what each weighs in the score.")
    private @Nullable Path standards;

    @Option(
            names = "--gate",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = "",
            description = "Standards that were not kept make the command end with 1; FILE is as for --standards.")
    private @Nullable String gate;

    /** Whether standards that were not kept make the command end with 1. */
    boolean isGate() {
        return gate != null;
    }

    /**
     * Reads the standards.
     *
     * @param spec the command, for what is wrong in the call
     * @param practice whether the practice company's are meant where none are named
     * @param channels the channels there are; empty if any may be named
     * @return empty if none are named
     */
    Optional<StandardsSpec> read(CommandSpec spec, Surroundings surroundings, boolean practice, Set<String> channels) {
        String gated = gate == null ? "" : gate;
        boolean named = !gated.isEmpty();
        if (named && standards != null) {
            throw new ParameterException(
                    spec.commandLine(), "--gate and --standards name a file each. Expected one of them to name it.");
        }
        if (named
                && (gated.endsWith(".feature")
                        || Files.isDirectory(surroundings.here().resolve(gated)))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--gate: " + gated + " is no file of standards. Journeys stand before --gate: " + spec.name() + " "
                            + gated + " --gate");
        }
        return read(
                named ? Optional.of(Path.of(gated)) : Optional.ofNullable(standards), surroundings, practice, channels);
    }

    /**
     * As above, of a file.
     *
     * @param file the file that was named; empty if none was
     */
    static Optional<StandardsSpec> read(
            Optional<Path> file, Surroundings surroundings, boolean practice, Set<String> channels) {
        if (file.isPresent()) {
            return Optional.of(StandardsFile.read(surroundings.here().resolve(file.get()), channels));
        }
        Path near = surroundings.near(STANDARDS);
        return practice && Files.isRegularFile(near)
                ? Optional.of(StandardsFile.read(near, channels))
                : Optional.empty();
    }

    /** Sees to it that the standards speak of journeys that there are. */
    static void check(StandardsSpec standards, Plan plan) {
        // a shard to which no journey falls says nothing of what there is
        if (!plan.journeys().isEmpty()
                && standards.written().stream()
                        .anyMatch(one -> one.topic().isPresent() || one.tag().isPresent())) {
            Landscape around = Landscape.around(plan);
            standards.check(around.topics(), around.tags());
        }
    }

    /**
     * Sees to it that a gate has something to hold the run against.
     *
     * @param limits whether the company file has limits, which are standards too
     */
    void check(Optional<StandardsSpec> read, Plan plan, boolean limits) {
        read.ifPresent(one -> check(one, plan));
        if (isGate() && read.isEmpty() && !limits) {
            throw nothing();
        }
    }

    private static WrongInput nothing() {
        return new WrongInput(List.of(new Problem(
                new Place("--gate", 0, 0),
                "there is nothing to hold the run against. Expected a file of standards (--gate FILE), or limits in the"
                        + " company file.")));
    }

    /**
     * Tells whether the run passes the gate, if there is one.
     *
     * @return the command's exit code, given what it would be without a gate
     */
    int told(RunResult result, int code, PrintWriter out, Surroundings surroundings) {
        if (!isGate()) {
            return code;
        }
        if (result.standards().isEmpty()) {
            throw nothing();
        }
        out.print(new GateReport(surroundings.colour(), surroundings.width()).of(result));
        out.flush();
        boolean closed = result.standards().stream().anyMatch(standard -> standard.breached());
        return closed && code == Ended.MET ? Ended.NOT_MET : code;
    }
}
