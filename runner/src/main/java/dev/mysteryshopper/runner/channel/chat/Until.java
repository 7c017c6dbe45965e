package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.AskedFor;
import dev.mysteryshopper.reports.journal.Ending;
import dev.mysteryshopper.reports.journal.Failure;
import dev.mysteryshopper.runner.channel.CompanyMisbehaved;
import dev.mysteryshopper.runner.channel.Move;
import dev.mysteryshopper.runner.channel.MoveKind;
import dev.mysteryshopper.runner.channel.Scene;
import dev.mysteryshopper.runner.channel.Settings;
import dev.mysteryshopper.runner.channel.Spans;
import dev.mysteryshopper.runner.company.FactSpec;
import dev.mysteryshopper.runner.company.Node;
import dev.mysteryshopper.runner.company.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The move {@code until}: goes on with the conversation until the company says something that matches a pattern. Each
 * message before that is looked at for what it asks, and that is answered by the rules of {@code when asked}. Only what
 * the company says after the shopper first spoke can match, so that a greeting does not end it.
 * Where a greeting comes late, an {@code until} before the first {@code say} waits for it.
 *
 * <p>The shopper waits as long as they have patience, counted anew from the last thing the company said or did for them;
 * that somebody types or that they moved up in the queue is none. Then they give up, as they do when they are asked for
 * the same thing again and again or passed on without end.
 */
public final class Until implements MoveKind {

    private static final int MOST_ANSWERS = 6;
    private static final int MOST_TRANSFERS = 12;
    private static final String NOT_KNOWN = "Sorry, I don't know that.";

    @Override
    public String name() {
        return "until";
    }

    @Override
    public Set<String> channels() {
        return Set.of(ChatKind.NAME);
    }

    @Override
    public Move read(Node.Mapping move, Map<String, FactSpec> facts, Consumer<Problem> problems) {
        Settings settings = new Settings(move, problems);
        return new Waiting(settings.scalar(name()).flatMap(settings::pattern).orElseGet(() -> Pattern.compile("")));
    }

    private record Waiting(Pattern pattern) implements Move {

        @Override
        public void play(Scene scene) {
            ChatContact chat = scene.contact(ChatContact.class);
            long latest = System.nanoTime() + chat.longest().toNanos();
            while (true) {
                Heard message = next(chat, scene, Duration.ofNanos(latest - System.nanoTime()));
                chat.dealtWith(message);
                if (chat.answersUs(message) && pattern.matcher(message.text()).find()) {
                    return;
                }
                answer(message, chat, scene);
            }
        }

        private Heard next(ChatContact chat, Scene scene, Duration most) {
            Conversation conversation = chat.conversation();
            Optional<Heard> message = conversation.await(chat.unread(), scene.bearable(), most);
            if (message.isPresent()) {
                return message.get();
            }
            String said = conversation.lastWords();
            throw new CompanyMisbehaved(
                    Failure.NO_ANSWER,
                    conversation.address() + ": " + scene.shopper().name() + " gave up after waiting "
                            + Spans.inWords(most.isNegative() ? chat.longest() : scene.bearable())
                            + (said.isEmpty()
                                    ? " without a word from the company."
                                    : ". The company's last words: \"" + said + "\".")
                            + " Expected something like \"" + pattern + "\".");
        }

        private static void answer(Heard message, ChatContact chat, Scene scene) {
            List<Rule> asked = chat.rules().stream()
                    .filter(rule -> rule.isAskedIn(message.text()))
                    .toList();
            if (asked.isEmpty()) {
                return;
            }
            List<String> answers = new ArrayList<>();
            Set<String> told = new LinkedHashSet<>();
            for (Rule rule : asked) {
                write(rule, message, scene);
                if (chat.answer(rule.item()) > MOST_ANSWERS) {
                    throw fedUp(chat, scene, "being asked for \"" + rule.item() + "\" again and again");
                }
                rule.answered(scene.shopper().memory()).ifPresent(answer -> {
                    answers.add(answer);
                    told.addAll(rule.told());
                });
            }
            if (chat.conversation().passedOn() > MOST_TRANSFERS) {
                throw fedUp(
                        chat, scene, "being passed on " + chat.conversation().passedOn() + " times");
            }
            chat.say(answers.isEmpty() ? NOT_KNOWN : String.join(", ", answers), told);
        }

        private static void write(Rule rule, Heard message, Scene scene) {
            scene.seen()
                    .write(new AskedFor(
                            message.moment(),
                            scene.seen().journey(),
                            scene.seen().contact(),
                            rule.item(),
                            rule.identity(),
                            message.text(),
                            message.by().orElse(null),
                            message.desk().orElse(null)));
        }

        private static CompanyMisbehaved fedUp(ChatContact chat, Scene scene, String why) {
            return new CompanyMisbehaved(
                    Failure.NO_ANSWER,
                    Ending.GAVE_UP,
                    chat.conversation().address() + ": " + scene.shopper().name() + " gave up after " + why + ".");
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }
    }
}
