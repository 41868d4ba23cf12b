/** One hundred and twenty rules over a thousand systems, by hand, by this library and by other engines. */
@NullMarked
package io.github.mipg.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
