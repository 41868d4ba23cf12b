/** How entities are measured: instruments, their questions and answers, and what the measuring body published. */
@ModelStyle
@NullMarked
package io.github.mipg.model.measurement;

import io.github.mipg.model.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
