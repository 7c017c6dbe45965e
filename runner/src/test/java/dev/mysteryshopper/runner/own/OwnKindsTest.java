package dev.mysteryshopper.runner.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.MoveKind;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, as its own process, with kinds of a company's own on its class path. */
class OwnKindsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path here;

    @BeforeEach
    void buildALoft() throws IOException {
        Path services = Files.createDirectories(here.resolve("own/META-INF/services"));
        Files.writeString(services.resolve(ChannelKind.class.getName()), CarrierPigeon.class.getName());
        Files.writeString(services.resolve(MoveKind.class.getName()), Fly.class.getName());
        Files.createDirectories(here.resolve("loft"));
        Files.writeString(here.resolve("company.yaml"), """
                company: Old Post
                locale: en-US
                channels:
                  loft: { kind: carrier pigeon, loft: loft }
                actions:
                  complain:
                    loft: [ fly: "This is {shopper.name}. I complain because {reason}." ]
                """);
        Files.writeString(here.resolve("cold.feature"), """
                Feature: Pigeons
                  Scenario: Dana complains
                    When Dana complains on the loft because "it is cold"
                    Then the first reply came within 30 seconds
                """);
    }

    @Test
    void playsAMoveOfItsOwnOnAChannelOfItsOwn() throws Exception {
        Files.writeString(here.resolve("loft/answer.txt"), "We are sorry & warm.");

        Told told = command("run", "cold.feature", "--company", "company.yaml");

        assertEquals(0, told.exit(), told.text());
        assertEquals(
                "This is Dana Lopez. I complain because it is cold.",
                Files.readString(here.resolve("loft/letter.txt")));
        assertTrue(page().contains("We are sorry &amp; warm."), page());
    }

    @Test
    void whatTheCompanyGetsWrongThereIsAFindingLikeAnyOther() throws Exception {
        Told told = command("run", "cold.feature", "--company", "company.yaml");

        assertEquals(1, told.exit(), told.text());
        assertTrue(
                told.text().contains("Dana could not complain on loft: The pigeon came back with nothing."),
                told.text());
    }

    @Test
    void saysWhatIsWrongWithASettingOfItsOwn() throws Exception {
        Path file = here.resolve("company.yaml");
        Files.writeString(file, Files.readString(file).replace(", loft: loft", ", lotf: loft"));

        Told told = command("check", "cold.feature", "--company", "company.yaml");

        assertEquals(2, told.exit(), told.text());
        assertEquals("""
                company.yaml:4:9: "loft" is missing: the folder the pigeon flies to.
                company.yaml:4:33: "lotf" is not known here.
                  Known: kind, loft. Did you mean "loft"?
                """, told.text().substring(0, told.text().indexOf("Did you mean \"loft\"?\n") + 21));
    }

    private record Told(int exit, String text) {}

    private Told command(String... arguments) throws IOException, InterruptedException {
        Path said = here.resolve("said.txt");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path")
                                                + File.pathSeparator
                                                + here.resolve("own"),
                                        "-XX:+UseSerialGC",
                                        "-XX:TieredStopAtLevel=1",
                                        "dev.mysteryshopper.runner.cli.Main"),
                                Stream.of(arguments))
                        .toList())
                .directory(here.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Told(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }

    private String page() throws IOException {
        try (Stream<Path> runs = Files.list(here.resolve("target/runs"))) {
            return Files.readString(
                    runs.filter(Files::isDirectory).findFirst().orElseThrow().resolve("index.html"));
        }
    }
}
