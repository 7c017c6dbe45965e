package dev.mysteryshopper.reports.fact;

import java.util.Optional;

/**
 * A verdict on two replies with what it rests on.
 *
 * @param reason one sentence a leader understands
 */
public record Judgement(Verdict verdict, Optional<Stated> first, Optional<Stated> second, String reason) {}
