package dev.mysteryshopper.practice.fault;

/** Something the practice company gets wrong on purpose. Switched off, nothing of it is ever seen. */
public sealed interface Fault
        permits StaleHours,
                ChatPrice,
                PromotionUnknown,
                TransferLoop,
                Forgets,
                SlowDesk,
                Moody,
                CannotCancel,
                Silent,
                Drops {
    /** As written after {@code --faults}: "stale-hours". */
    String name();

    /** One sentence. */
    String whatACustomerNotices();
}
