package dev.mysteryshopper.runner.cli;

import dev.mysteryshopper.runner.run.Ended;
import dev.mysteryshopper.runner.run.PracticeHost;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the practice company alone. */
@Command(
        name = "practice",
        mixinStandardHelpOptions = true,
        description = "Starts the practice company alone, on this machine only, until it is interrupted.")
final class PracticeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on. Default: any that is free.")
    private int port;

    @Option(
            names = "--faults",
            paramLabel = "LIST",
            description = "What it gets wrong: names of faults with commas, everyday, bad-day or none. Default: none.")
    private String faults = "none";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same company. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--speed",
            paramLabel = "X",
            description = "1 for real time, 60 for a company minute each second. Default: ${DEFAULT-VALUE}.")
    private double speed = 1;

    PracticeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--port: " + port + " is no port. Expected a number from 0 to 65535.");
        }
        try (PracticeHost practice = PracticeHost.start(port, faults, seed, speed)) {
            PrintWriter out = spec.commandLine().getOut();
            practice.environment().forEach((name, value) -> out.println(name + "=" + value));
            out.flush();
            if (surroundings.whole()) {
                new CountDownLatch(1).await();
            }
            return Ended.MET;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ended.NOT_FINISHED;
        }
    }
}
