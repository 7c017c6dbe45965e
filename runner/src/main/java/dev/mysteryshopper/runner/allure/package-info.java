/** Has Allure 3, which is a program of Node.js, make its report of a run. */
@NullMarked
package dev.mysteryshopper.runner.allure;

import org.jspecify.annotations.NullMarked;
