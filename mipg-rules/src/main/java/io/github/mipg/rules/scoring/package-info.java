/** Instruments checked before use, answers checked against them, and scores with their exact make-up. */
@NullMarked
package io.github.mipg.rules.scoring;

import org.jspecify.annotations.NullMarked;
