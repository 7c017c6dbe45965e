package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.reports.Report;
import dev.mysteryshopper.reports.compare.Change;
import dev.mysteryshopper.reports.compare.Comparison;
import dev.mysteryshopper.reports.measure.RunResult;
import dev.mysteryshopper.reports.measure.StandardResult;
import dev.mysteryshopper.reports.render.terminal.GateReport;
import dev.mysteryshopper.runner.company.Place;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.company.StandardsFile;
import dev.mysteryshopper.runner.company.StandardsSpec;
import dev.mysteryshopper.runner.company.WrongInput;
import dev.mysteryshopper.runner.plan.Landscape;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.run.Ended;
import java.io.IOException;
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

    @Option(
            names = "--baseline",
            paramLabel = "RUN",
            description =
                    "With --gate: a measure that is worse than in this earlier run, by more than chance, makes the"
                            + " command end with 1 too.")
    private @Nullable Path baseline;

    @Option(
            names = "--worse-by",
            paramLabel = "PERCENT",
            description = "With --baseline: only a measure that is worse by at least this much of what it was.")
    private @Nullable String worseBy;

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
        checkBaseline(spec, surroundings);
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

    private void checkBaseline(CommandSpec spec, Surroundings surroundings) {
        if (baseline != null && !isGate()) {
            throw new ParameterException(
                    spec.commandLine(), "--baseline is what a gate looks at. Expected --gate too.");
        }
        if (worseBy != null && baseline == null) {
            throw new ParameterException(
                    spec.commandLine(), "--worse-by says by how much. Expected --baseline too, which says than what.");
        }
        if (baseline != null
                && !Files.isRegularFile(surroundings.here().resolve(baseline).resolve(Report.JOURNAL))) {
            throw Recorded.wrong(
                    baseline.toString(), "there is no " + Report.JOURNAL + " here. Expected the folder of a run.");
        }
        share();
    }

    /** By how much a measure has to be worse, as a share of what it was. */
    private double share() {
        String written = worseBy == null ? "0%" : worseBy.strip();
        if (!written.matches("[0-9]{1,4}([.][0-9]{1,2})?\\s*%")) {
            throw Recorded.wrong(
                    "--worse-by", "\"" + written + "\" is no percentage. Expected one such as 10% or 2.5%.");
        }
        return Double.parseDouble(written.substring(0, written.length() - 1).strip()) / 100;
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
        if (isGate() && baseline == null && read.isEmpty() && !limits) {
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
    int told(RunResult result, int code, PrintWriter out, Surroundings surroundings) throws IOException {
        if (!isGate()) {
            return code;
        }
        if (result.standards().isEmpty() && baseline == null) {
            throw nothing();
        }
        GateReport report = new GateReport(surroundings.colour(), surroundings.width());
        boolean closed = false;
        if (!result.standards().isEmpty()) {
            out.print(report.of(result));
            closed = result.standards().stream().anyMatch(StandardResult::breached);
        }
        if (baseline != null) {
            RunResult base = Report.of(surroundings.here().resolve(baseline).resolve(Report.JOURNAL));
            Comparison comparison = Comparison.of(base, result);
            List<Change> worse = GateReport.worse(comparison, share());
            out.print(report.of(comparison, worse));
            closed |= !worse.isEmpty();
        }
        out.flush();
        return closed && code == Ended.MET ? Ended.NOT_MET : code;
    }
}
