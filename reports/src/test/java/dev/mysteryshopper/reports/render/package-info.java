/** Tries the renderers together, on runs made by hand. */
@NullMarked
package dev.mysteryshopper.reports.render;

import org.jspecify.annotations.NullMarked;
