package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.steps.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the sentences that leaders can write. */
@Command(
        name = "steps",
        mixinStandardHelpOptions = true,
        description = "Tells the sentences that journeys can be written in.")
final class StepsCommand implements Callable<Integer> {

    /** The forms in which the sentences can be told. */
    enum Form {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Only sentences with all these words.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form format = Form.TEXT;

    private final Surroundings surroundings;

    StepsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.common().with(words);
        String told = format == Form.MARKDOWN ? catalogue.markdown() : catalogue.text(surroundings.width());
        spec.commandLine().getOut().print(told);
        spec.commandLine().getOut().flush();
        return Ended.MET;
    }
}
