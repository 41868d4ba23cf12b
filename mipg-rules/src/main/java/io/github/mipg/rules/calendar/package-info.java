/** What one entity owes in a period, to whom, by when, under which provision, and what could not be checked. */
@NullMarked
package io.github.mipg.rules.calendar;

import org.jspecify.annotations.NullMarked;
