package dev.mysteryshopper.runner.own;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.MessageSent;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Seen;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The move {@code fly}: takes a letter to the loft and brings back what lies there as an answer. */
public final class Fly implements MoveKind {

    @Override
    public String name() {
        return "fly";
    }

    @Override
    public Set<String> channels() {
        return Set.of("carrier pigeon");
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        return new Flying(new Settings(move, problems).template(name()).orElseGet(() -> Template.of("")));
    }

    private record Flying(Template letter) implements Move {

        @Override
        public void play(Scene scene) {
            Path loft = scene.contact(CarrierPigeon.Flight.class).loft();
            Seen seen = scene.seen();
            String text = letter.fill(scene.shopper().memory());
            seen.write(new MessageSent(seen.now(), seen.journey(), seen.contact(), text, List.of()));
            try {
                Files.writeString(loft.resolve("letter.txt"), text);
                String answer = Files.readString(loft.resolve("answer.txt"));
                seen.write(
                        new MessageReceived(seen.now(), seen.journey(), seen.contact(), answer, "Ada", "Loft", false));
            } catch (IOException e) {
                throw new CompanyMisbehaved(Failure.NO_ANSWER, "The pigeon came back with nothing.");
            }
        }

        @Override
        public Set<String> needs() {
            return letter.items();
        }
    }
}
