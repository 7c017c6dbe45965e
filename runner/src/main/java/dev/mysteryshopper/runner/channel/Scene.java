package dev.mysteryshopper.runner.channel;

import dev.mysteryshopper.runner.company.Company;
import dev.mysteryshopper.runner.shopper.Shopper;
import java.time.Duration;

/**
 * What a move is played in.
 *
 * @param contact the open contact
 * @param shopper who plays it
 * @param seen where what is seen is written down
 * @param company the company
 * @param action what the shopper came for
 * @param bearable longest wait for the company that the shopper bears, never more than what the run has left
 */
public record Scene(Contact contact, Shopper shopper, Seen seen, Company company, String action, Duration bearable) {

    /**
     * The contact as the kind the move is for.
     *
     * @throws ToolTrouble if it is of another kind, which the check of the company file rules out
     */
    public <T extends Contact> T contact(Class<T> kind) {
        if (kind.isInstance(contact)) {
            return kind.cast(contact);
        }
        throw new ToolTrouble("A move for " + kind.getSimpleName() + " was played on "
                + contact.getClass().getSimpleName() + "; the check of the company file should have refused it.");
    }
}
