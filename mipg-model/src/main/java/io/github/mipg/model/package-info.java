/**
 * The Sistema de Gestión of one public entity as immutable values, and the small values that everything else is made
 * of: identifiers, scores, periods, legal references, known and unknown facts.
 *
 * <p>All types of this package are immutable and safe to share between threads. None of them reads a clock, a locale,
 * a file or a network.
 */
@ModelStyle
@NullMarked
package io.github.mipg.model;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
