package dev.mysteryshopper.runner.journey;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Where the shoppers of one journey turn to the company. A contact stays open until somebody in the journey turns to the
 * company anew or the journey ends, so that what a {@code Then} finds wrong can still be shown; a journey never holds
 * more than one, so that journeys cannot wait for each other.
 */
public final class Stage {

    private final Journey journey;
    private @Nullable Turn open;

    Stage(Journey journey) {
        this.journey = journey;
    }

    /**
     * Plays an errand. The company's misbehaviour makes the journey fall short; it goes on.
     *
     * @param customer who goes
     * @param errand what for
     * @param channel name of a channel of the company on which the errand can be done
     * @throws dev.mysteryshopper.runner.channel.ToolTrouble if our own side failed: the journey is broken
     * @throws CutOff if the run is over
     */
    public Played play(Customer customer, Errand errand, String channel) {
        leave();
        Turn turn = new Turn(journey, customer, errand, channel);
        open = turn;
        return turn.play();
    }

    /** Plays an errand for each customer of a group at the same time; each contact is closed when it is done. */
    public List<Played> playAtOnce(List<Customer> customers, Errand errand, String channel) {
        leave();
        List<CompletableFuture<Played>> playing = customers.stream()
                .map(customer -> CompletableFuture.supplyAsync(
                        () -> {
                            try (Turn turn = new Turn(journey, customer, errand, channel)) {
                                return turn.play();
                            }
                        },
                        journey.backstage().crowd()))
                .toList();
        try {
            // bounded by each customer's patience and the run's curfew
            CompletableFuture.allOf(playing.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return playing.stream().map(CompletableFuture::join).toList();
    }

    /** Leaves the contact that is still open, if there is one. */
    public void leave() {
        Turn left = open;
        open = null;
        if (left != null) {
            left.close();
        }
    }

    /** Keeps what shows that something did not hold, as far as a contact is still open. */
    public void keepEvidence(String why) {
        if (open != null) {
            open.keepEvidence(why);
        }
    }
}
