/** A national form of 423 questions, answered by 6,400 entities, scored by hand and by this library. */
@NullMarked
package io.github.mipg.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
