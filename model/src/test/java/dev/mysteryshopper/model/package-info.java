@NullMarked
package dev.mysteryshopper.model;

import org.jspecify.annotations.NullMarked;
