/** Asks a language model behind any endpoint that speaks OpenAI's protocol. */
@NullMarked
package dev.mysteryshopper.model;

import org.jspecify.annotations.NullMarked;
