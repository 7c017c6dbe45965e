package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.company.CompanyFile;
import dev.mysteryshopper.runner.plan.Plan;
import dev.mysteryshopper.runner.plan.Planner;
import dev.mysteryshopper.runner.run.Ended;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says all that is wrong in journeys and company file. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says all that is wrong in the journeys and the company file. Plays nothing.")
final class CheckCommand implements Callable<Integer> {

    /** Stand-ins: a check reaches out to nothing. */
    private static final Map<String, String> PRACTICE = Map.of(
            "WEB_URL", "http://127.0.0.1:1",
            "CHAT_URL", "ws://127.0.0.1:1/chat",
            "API_URL", "http://127.0.0.1:1/api",
            "API_TOKEN", "practice");

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Chosen chosen = new Chosen();

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = "Looks at these standards too. Default: those of the practice company.")
    private @Nullable Path standards;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        Optional<Path> file = chosen.company(surroundings);
        if (file.isEmpty()) {
            environment.putAll(PRACTICE);
        }
        Company company = CompanyFile.read(file.orElseGet(() -> Chosen.practiceFile(surroundings)), environment);
        Plan plan = new Planner(company, surroundings.here()).plan(chosen.selection(surroundings));
        HeldAgainst.read(
                        Optional.ofNullable(standards),
                        surroundings,
                        file.isEmpty(),
                        company.channels().keySet())
                .ifPresent(read -> HeldAgainst.check(read, plan));
        int journeys = plan.journeys().size();
        spec.commandLine()
                .getOut()
                .println((journeys == 1 ? "1 journey" : journeys + " journeys") + " can be played at " + company.name()
                        + ", on " + String.join(", ", plan.channels()) + ".");
        return Ended.MET;
    }
}
