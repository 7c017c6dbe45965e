package dev.mysteryshopper.runner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Finds out which commit the journeys are taken from: what the build server says, or else git. */
final class Commit {

    /** Where build servers say it: GitHub, GitLab, Jenkins, Buildkite, CircleCI, Azure. */
    private static final List<String> SAID_IN = List.of(
            "GITHUB_SHA", "CI_COMMIT_SHA", "GIT_COMMIT", "BUILDKITE_COMMIT", "CIRCLE_SHA1", "BUILD_SOURCEVERSION");

    private static final int PATIENCE_SECONDS = 5;

    private Commit() {}

    /** The commit; empty if nobody knows. */
    static String of(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        for (String name : SAID_IN) {
            String said = environment.getOrDefault(name, "").strip();
            if (!said.isEmpty()) {
                return said;
            }
        }
        return asked(surroundings);
    }

    private static String asked(Surroundings surroundings) {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                    .directory(surroundings.here().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                return "";
            }
            String answer = new String(git.getInputStream().readNBytes(200), StandardCharsets.UTF_8).strip();
            return git.exitValue() == 0 ? answer : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
