package dev.mysteryshopper.runner.run;

import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.reports.journal.MessageReceived;
import dev.mysteryshopper.reports.journal.ValueRead;
import dev.mysteryshopper.runner.channel.Caller;
import dev.mysteryshopper.runner.channel.Channel;
import dev.mysteryshopper.runner.channel.ChannelKind;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Contact;
import dev.mysteryshopper.runner.channel.Equipment;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.ToolTrouble;
import dev.mysteryshopper.runner.company.ChannelSpec;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import dev.mysteryshopper.runner.shopper.Template;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A company that follows a script: a kind of channel whose moves say what the company does, right or wrong. */
final class Scripted {

    private final AtomicInteger inContact = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger faltered = new AtomicInteger();
    private final CountDownLatch crowd;
    private volatile Runnable whenOver = () -> {};

    /** @param crowd how many contacts have to be open at once before any "meet" move goes on */
    Scripted(int crowd) {
        this.crowd = new CountDownLatch(crowd);
    }

    /** The most contacts that were open at once. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Done as soon as a journey is over, before the next one can begin. */
    void whenAJourneyIsOver(Runnable work) {
        whenOver = work;
    }

    ChannelKind kind() {
        return new Kind();
    }

    List<MoveKind> moves() {
        return List.of(
                new Said("answers", this::answers),
                new Said("knows", (scene, text) -> scene.shopper()
                        .memory()
                        .remember(text.split("=", -1)[0], text.split("=", -1)[1])),
                new Said("states", Scripted::states),
                new Said("needs", (scene, text) -> {}),
                new Said("misbehaves", (scene, text) -> {
                    throw new CompanyMisbehaved(Failure.valueOf(text), "The page has no #buy.");
                }),
                new Said("falters", (scene, text) -> {
                    if (faltered.incrementAndGet() <= Integer.parseInt(text)) {
                        throw new CompanyMisbehaved(Failure.MISSING, "The page has no #buy.");
                    }
                }),
                new Said("breaks", (scene, text) -> {
                    throw new ToolTrouble(text);
                }),
                new Said("falls over", (scene, text) -> {
                    throw new IllegalStateException(text);
                }),
                new Said("waits", Scripted::waits),
                new Said("meets", this::meets));
    }

    private void answers(Scene scene, String text) {
        scene.seen()
                .write(new MessageReceived(
                        scene.seen().now(),
                        scene.seen().journey(),
                        scene.seen().contact(),
                        text,
                        "Ann",
                        "Orders",
                        false));
    }

    /** "fact|type|value": the company states a value, and the shopper remembers it. */
    private static void states(Scene scene, String text) {
        String[] parts = text.split("\\|", -1);
        scene.shopper().memory().remember(parts[0], parts[2]);
        scene.seen()
                .write(new ValueRead(
                        scene.seen().now(),
                        scene.seen().journey(),
                        scene.seen().contact(),
                        parts[0],
                        parts[1],
                        "something",
                        parts[2],
                        "It is " + parts[2] + ".",
                        "script",
                        null,
                        null));
    }

    /** The company keeps silent for so many milliseconds. */
    private static void waits(Scene scene, String text) {
        Duration silence = Duration.ofMillis(Long.parseLong(text));
        boolean patient = silence.compareTo(scene.bearable()) < 0;
        try {
            TimeUnit.MILLISECONDS.sleep(
                    Math.min(silence.toMillis(), scene.bearable().toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!patient) {
            throw new CompanyMisbehaved(Failure.NO_ANSWER, "Nobody answered.");
        }
    }

    private void meets(Scene scene, String text) {
        crowd.countDown();
        try {
            if (!crowd.await(Long.parseLong(text), TimeUnit.MILLISECONDS)) {
                throw new CompanyMisbehaved(Failure.NO_ANSWER, "The others did not come.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Kind implements ChannelKind {

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public List<Problem> check(ChannelSpec spec) {
            return List.of();
        }

        @Override
        public Channel prepare(ChannelSpec spec, Equipment equipment) {
            boolean away = spec.settings().get("away").isPresent();
            return new Channel() {
                @Override
                public Contact open(Caller caller) {
                    if (away) {
                        throw new CompanyMisbehaved(Failure.UNREACHABLE, "Nobody listens at shop.example.");
                    }
                    mostAtOnce.accumulateAndGet(inContact.incrementAndGet(), Math::max);
                    return new Contact() {
                        @Override
                        public void keepEvidence(String why) {
                            caller.seen().keep("text/plain", "what is shown".getBytes(StandardCharsets.UTF_8), why);
                        }

                        @Override
                        public void close() {
                            inContact.decrementAndGet();
                        }
                    };
                }

                @Override
                public void forget(String journey) {
                    whenOver.run();
                }

                @Override
                public void close() {}
            };
        }
    }

    private interface Does {
        void play(Scene scene, String text);
    }

    private record Said(String name, Does does) implements MoveKind {

        @Override
        public Set<String> channels() {
            return Set.of("scripted");
        }

        @Override
        public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
            Template template = Template.of((Node.Scalar) move.pairs().get(0).value(), problems);
            boolean learns = name.equals("states") || name.equals("knows");
            String learned = template.toString().split("[|=]", -1)[0];
            return new Move() {
                @Override
                public void play(Scene scene) {
                    does.play(scene, template.fill(scene.shopper().memory()));
                }

                @Override
                public Set<String> needs() {
                    return template.items();
                }

                @Override
                public Set<String> learns() {
                    return learns ? Set.of(learned) : Set.of();
                }
            };
        }
    }
}
