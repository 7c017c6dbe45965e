package dev.mysteryshopper.runner.channel.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Installs the distribution's Chromium and its driver, as root on Debian or Ubuntu, and says so. */
final class DebianBrowser {

    private static final long LONGEST_MINUTES = 10;

    private DebianBrowser() {}

    /** Its name, if it was installed; empty where it cannot be. */
    static Optional<String> install(Map<String, String> environment, PrintStream messages) {
        Optional<Path> apt = Optional.of(Path.of("/usr/bin/apt-get")).filter(Files::isExecutable);
        if (apt.isEmpty() || environment.get("PATH") == null || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        messages.println(
                "Installing Chromium from the distribution: apt-get install chromium chromium-driver. This takes a minute.");
        boolean installed = run(List.of(apt.get().toString(), "update", "-q"), messages)
                && run(
                        List.of(
                                apt.get().toString(),
                                "install",
                                "-y",
                                "-q",
                                "--no-install-recommends",
                                "chromium",
                                "chromium-driver"),
                        messages);
        return installed ? Optional.of("chromium") : Optional.empty();
    }

    private static boolean run(List<String> command, PrintStream messages) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                messages.println("It did not end within " + LONGEST_MINUTES + " minutes: " + String.join(" ", command));
                return false;
            }
            if (process.exitValue() != 0) {
                messages.println("It failed with " + process.exitValue() + ": " + String.join(" ", command));
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            messages.println("It could not be started: " + String.join(" ", command));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
