/** Answers to an instrument checked, scored under a declared method, bounded, explained and compared: exact figures, always simulated. */
@NullMarked
package io.github.mipg.rules.scoring;

import org.jspecify.annotations.NullMarked;
