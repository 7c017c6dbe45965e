/** How the bot and the agents of the practice company talk with a customer; knows no socket. */
@NullMarked
package dev.mysteryshopper.practice.desk;

import org.jspecify.annotations.NullMarked;
