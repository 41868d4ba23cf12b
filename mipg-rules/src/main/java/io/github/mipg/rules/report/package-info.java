/**
 * What an evaluation says, as values: verdicts, findings with their explanation, and the report that can be replayed.
 *
 * <p>Nothing here evaluates anything; this package knows nothing of rules or readings.
 */
@NullMarked
package io.github.mipg.rules.report;

import org.jspecify.annotations.NullMarked;
