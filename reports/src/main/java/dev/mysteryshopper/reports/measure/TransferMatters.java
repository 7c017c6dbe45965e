package dev.mysteryshopper.reports.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A contact that went back and forth between desks, or was passed on too often. One matter a contact: the graver one. */
final class TransferMatters {

    private TransferMatters() {}

    static List<Matter> of(ContactLog contact, List<Transfer> all, Limits limits, Words words) {
        List<Transfer> transfers = all.stream()
                .filter(transfer -> transfer.contact().equals(contact.id()))
                .toList();
        Optional<Transfer> back = transfers.stream().filter(Transfer::pingPong).findFirst();
        String on = words.onAtFirst(contact.channel());
        String path = path(transfers);
        if (back.isPresent()) {
            Transfer transfer = back.get();
            List<String> key = new ArrayList<>(List.of(contact.channel()));
            key.addAll(new TreeSet<>(List.of(transfer.from(), transfer.to())));
            return List.of(matter(
                    contact,
                    FindingKind.PING_PONG,
                    key,
                    on + ", the shopper was passed from " + transfer.to() + " to " + transfer.from() + " and back.",
                    path,
                    transfers));
        }
        if (limits.transfers().isPresent()
                && transfers.size() > limits.transfers().getAsLong()) {
            return List.of(matter(
                    contact,
                    FindingKind.TRANSFERS,
                    List.of(contact.channel(), contact.errand()),
                    on + ", the shopper was transferred " + Words.count(transfers.size(), "time") + "; the limit is "
                            + limits.transfers().getAsLong() + ".",
                    path,
                    transfers));
        }
        return List.of();
    }

    private static String path(List<Transfer> transfers) {
        if (transfers.isEmpty()) {
            return "";
        }
        StringBuilder path =
                new StringBuilder("The way: ").append(transfers.get(0).from());
        transfers.forEach(transfer -> path.append(", ").append(transfer.to()));
        return path.append(".").toString();
    }

    private static Matter matter(
            ContactLog contact,
            FindingKind kind,
            List<String> key,
            String title,
            String detail,
            List<Transfer> transfers) {
        Quotes quotes = new Quotes(contact);
        List<Evidence> evidence = transfers.stream()
                .map(transfer -> quotes.around(transfer.at()))
                .distinct()
                .toList();
        return new Matter(
                kind,
                key,
                title,
                detail,
                transfers.size(),
                evidence,
                List.of(contact.opened().journey()));
    }
}
