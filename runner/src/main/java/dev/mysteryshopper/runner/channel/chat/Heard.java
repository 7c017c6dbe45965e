package dev.mysteryshopper.runner.channel.chat;

import dev.mysteryshopper.reports.journal.Moment;
import java.util.Optional;

/**
 * A message of the company's.
 *
 * @param index its number in the conversation, from 0
 * @param moment when it came
 * @param text what was said
 * @param by who said it; empty if not told
 * @param desk desk that said it; empty if not told
 */
record Heard(int index, Moment moment, String text, Optional<String> by, Optional<String> desk) {}
