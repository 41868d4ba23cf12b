/**
 * Rules that explain themselves: readings, three-valued conditions, rules, rule sets, and the evaluator.
 *
 * <p>Evaluation is a pure function of subject, as-of date, catalogue and rules. All types are immutable and safe to share
 * between threads.
 */
@NullMarked
package io.github.mipg.rules;

import org.jspecify.annotations.NullMarked;
