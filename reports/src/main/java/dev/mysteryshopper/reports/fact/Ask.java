package dev.mysteryshopper.reports.fact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What was asked, and how to read the answer.
 *
 * @param question the customer's words, or empty when a value was read without a question
 * @param subject what it is about, such as "rain boots"; may be empty
 * @param fact which fact of it, such as "return window"
 * @param locale how the company writes money, dates and numbers
 * @param zone where the company's clock stands
 * @param askedOn resolves "tomorrow" and "this Friday"
 */
public record Ask(
        String question, String subject, String fact, FactType type, Locale locale, ZoneId zone, LocalDate askedOn) {}
